import type { PackageLock } from './required-packages.ts';

/** Gems with compiled parts that come without a platform in their version, as of 2026. Those for development alone aren't here. */
const COMPILED: ReadonlySet<string> = new Set(
  'bcrypt bcrypt_pbkdf bigdecimal bootsnap cbor charlock_holmes curb date digest-crc ed25519 eventmachine ffi google-protobuf grpc hiredis hitimes http_parser.rb io-console jaro_winkler json llhttp-ffi mini_racer msgpack mysql2 nio4r nokogiri nokogumbo numo-narray oj ox pg prism psych puma racc rdkafka redcarpet rmagick rugged ruby-prof sassc snappy sqlite3 stringio strptime strscan thin tiny_tds unf_ext unicorn websocket-driver xxhash yajl-ruby zstd-ruby'.split(
    ' ',
  ),
);

/** Reads a `Gemfile.lock`; undefined where it lists no gems. https://bundler.io/man/gemfile.5.html */
export function readGemLock(file: string, text: string): PackageLock | undefined {
  if (!/^GEM\r?$/m.test(text)) return undefined;
  // `    nokogiri (1.18.9-x86_64-linux-gnu)`; what a gem requires is further in.
  const specs = [...text.matchAll(/^ {4}([\w.-]+) \(([^)\s]+)\)/gm)];
  const compiled = specs.flatMap(([, name = '', version = '']) => {
    return COMPILED.has(name) || /-linux(?:-|$)/.test(version) ? [name] : [];
  });
  return { file, ecosystem: 'gem', compiled: [...new Set(compiled)] };
}
