import type { Flag } from './flags.ts';

/** `switch` takes true, false or nothing; `once` a value; `list` a value, any number of times. */
type FlagKind = 'switch' | 'once' | 'list';

/** The flags of each instruction; names are case-sensitive. https://docs.docker.com/reference/dockerfile/ */
const FLAGS: Readonly<Record<string, Readonly<Record<string, FlagKind>>>> = {
  from: { platform: 'once' },
  copy: { from: 'once', chown: 'once', chmod: 'once', link: 'switch', parents: 'switch', exclude: 'list' },
  add: {
    chown: 'once',
    chmod: 'once',
    checksum: 'once',
    link: 'switch',
    'keep-git-dir': 'switch',
    unpack: 'switch',
    exclude: 'list',
  },
  run: { mount: 'list', device: 'list', network: 'once', security: 'once' },
  healthcheck: { interval: 'once', timeout: 'once', 'start-period': 'once', 'start-interval': 'once', retries: 'once' },
};

/**
 * What BuildKit would refuse of an instruction's flags, if anything.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/instructions/bflag.go, Parse.
 */
export function flagError(keyword: string, flags: readonly Flag[]): string | undefined {
  if (flags.length === 0) return undefined;
  const known = FLAGS[keyword] ?? {};
  const seen = new Set<string>();
  for (const { name, value: word } of flags) {
    const flag = `--${name}`;
    const value = word?.text;
    if (!Object.hasOwn(known, name)) return `unknown flag: ${flag}`;
    const kind = known[name];
    if (kind !== 'list' && seen.has(name)) return `duplicate flag: ${flag}`;
    seen.add(name);
    const lacksValue = kind === 'switch' ? value === '' : value === undefined;
    if (lacksValue) return `the flag ${flag} has no value`;
    if (kind === 'switch' && !/^(?:true|false)?$/i.test(value ?? ''))
      return `${flag} takes true or false, not ${value}`;
  }
  return undefined;
}
