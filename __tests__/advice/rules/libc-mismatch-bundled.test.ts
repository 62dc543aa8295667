import { describe, expect, it } from 'vitest';
import { findings } from '../advised.ts';

const check = (text: string) => findings('libc-mismatch', text);

describe('libc-mismatch: .NET', () => {
  const ALPINE_SDK = 'mcr.microsoft.com/dotnet/sdk:8.0-alpine';
  const dotnet = (flags: string, { sdk = 'mcr.microsoft.com/dotnet/sdk:8.0', final = 'alpine:3.20', rest = '' } = {}) =>
    `FROM ${sdk} AS build\nWORKDIR /src\nRUN dotnet publish ${flags}\nFROM ${final}\nWORKDIR /app\nCOPY --from=build /out .\n${rest || 'ENTRYPOINT ["./My.App"]'}`;

  it('tells for which libc it is', () => {
    expect(check(dotnet('-c Release -r linux-x64 --self-contained true -o /out'))).toEqual([
      `6: Stage "build" runs \`dotnet publish -r linux-x64\` (line 3), which builds for glibc, but alpine:3.20 has musl: the program doesn't start there. Publish it for the libc of the image that runs it: linux-x64 is for glibc, linux-musl-x64 for musl.`,
    ]);
  });

  it.each([
    ['--sc', dotnet('--runtime linux-arm64 --sc --output /out')],
    ['--self-contained=true', dotnet('-r linux-x64 --self-contained=true -o /out')],
    ['a single file', dotnet('-r linux-x64 -p:PublishSingleFile=true --self-contained false -o /out')],
    ['what is compiled ahead of time', dotnet('-r linux-x64 "/p:Version=1;PublishAot=true" -o ../out')],
    ['properties', dotnet('-p:RuntimeIdentifier=linux-x64 -p:SelfContained=true -o /out')],
    ['an SDK on musl', dotnet('-r linux-x64 --self-contained -o /out', { sdk: ALPINE_SDK })],
    ['musl on Debian', dotnet('-r linux-musl-x64 --self-contained -o /out', { final: 'debian:12-slim' })],
    [
      'musl for an architecture that a variable names',
      dotnet('-r linux-musl-$TARGETARCH --self-contained -o /out', { final: 'debian:12-slim' }),
    ],
    ['no libc', dotnet('-r linux-x64 --self-contained -o /out', { final: 'scratch' })],
    [
      'the program alone',
      dotnet('-r linux-x64 --sc -o /out').replace('/out .\n', '/out/App /usr/bin/app\n').replace('./My.App', 'app'),
    ],
  ])('finds %s', (_, text) => expect(check(text)).toHaveLength(1));

  it.each([
    ['musl for musl', dotnet('-r linux-musl-x64 --self-contained -o /out')],
    ['glibc for glibc', dotnet('-r linux-x64 --self-contained -o /out', { sdk: ALPINE_SDK, final: 'debian:12-slim' })],
    ['what needs dotnet', dotnet('-c Release -o /out')],
    ['what needs dotnet, of a platform', dotnet('-r linux-x64 --self-contained false -o /out')],
    ['a platform that nothing says', dotnet('--self-contained -o /out')],
    ['a platform that a variable names', dotnet('-r $RID --self-contained -o /out')],
    ['another platform', dotnet('-r win-x64 --self-contained -o /out')],
    ['no folder', dotnet('-r linux-x64 --self-contained').replace('/out .', '/src/bin/Release .')],
    ['a static program', dotnet('-r linux-x64 -p:PublishAot=true -p:StaticExecutable=true -o /out')],
    ['what dotnet starts', dotnet('-r linux-x64 --sc -o /out', { rest: 'ENTRYPOINT ["dotnet", "/app/App.dll"]' })],
    ['one of its libraries', dotnet('-r linux-x64 --sc -o /out', { rest: 'CMD ["/bin/x", "/app/App.dll"]' })],
    ['a script beside it', dotnet('-r linux-x64 --sc -o /out', { rest: 'ENTRYPOINT ["./start.sh"]' })],
    ['nothing that starts it', dotnet('-r linux-x64 --sc -o /out', { rest: 'USER app' })],
    ['gcompat', dotnet('-r linux-x64 --sc -o /out', { rest: 'RUN apk add gcompat\nCMD ["./App"]' })],
  ])('says nothing of %s', (_, text) => expect(check(text)).toEqual([]));
});

describe('libc-mismatch: releases of Elixir', () => {
  const mix = (run: string, copy: string, { base = 'elixir:1.16', final = 'alpine:3.20', rest = '' } = {}) =>
    `FROM ${base} AS b\nWORKDIR /src\nRUN ${run}\nFROM ${final}\nWORKDIR /app\nCOPY --from=b ${copy}\n${rest || 'CMD ["/app/bin/server"]'}`;
  const release = 'MIX_ENV=prod mix release';

  it('tells where it was built', () => {
    expect(check(mix(release, '/src/_build/prod/rel/app ./'))).toEqual([
      `6: Stage "b" runs \`mix release\` (line 3) on elixir:1.16, which has glibc, but alpine:3.20 has musl: the release doesn't start there, unless it comes without Erlang. Build the release on an image with the same libc.`,
    ]);
  });

  it.each([
    ['a path', mix('mix release --path /export', '/export /app')],
    ['MIX_ENV', mix('export MIX_ENV=prod && mix release app', '/src/_build/prod/rel/app /app')],
    ['all releases', mix(release, '/src/_build/prod/rel /app', { rest: 'CMD ["app/bin/app", "start"]' })],
    [
      'alpine to Debian',
      mix(release, '/src/_build/prod/rel/app .', { base: 'elixir:1.16-alpine', final: 'debian:12-slim' }),
    ],
  ])('finds it with %s', (_, text) => expect(check(text)).toHaveLength(1));

  it.each([
    ['the same libc', mix(release, '/src/_build/prod/rel/app .', { final: 'debian:12-slim' })],
    ['an environment that a variable names', mix('MIX_ENV=$E mix release', '/src/_build/prod/rel/app .')],
    ['another task', mix('MIX_ENV=prod mix release.init', '/src/_build/prod/rel/app .')],
    ['another file', mix(release, '/src/priv /app')],
    ['what nothing starts', mix(release, '/src/_build/prod/rel/app .', { rest: 'CMD ["/srv/bin/x"]' })],
  ])('says nothing with %s', (_, text) => expect(check(text)).toEqual([]));
});

describe('libc-mismatch: bun, Swift and GraalVM', () => {
  const build = (base: string, run: string, from: string, final = 'alpine:3.20') =>
    `FROM ${base} AS b\nWORKDIR /s\nRUN ${run}\nFROM ${final}\nCOPY --from=b ${from} /a\nCMD ["/a"]`;
  const GRAAL = 'ghcr.io/graalvm/native-image-community:21';

  it('tells for which libc they are', () => {
    const [bun] = check(build('oven/bun:1', 'bun build --compile --outfile /a a.ts', '/a'));
    expect(bun).toBe(
      `5: Stage "b" runs \`bun build --compile\` (line 3), which builds for glibc, but alpine:3.20 has musl: the program doesn't start there. Name the libc of the image that runs it: --target=bun-linux-x64 is for glibc, bun-linux-x64-musl for musl.`,
    );
    const [graal] = check(build(GRAAL, 'native-image -jar a.jar -o /a', '/a'));
    expect(graal).toContain('`native-image` (line 3), which builds for glibc, but alpine:3.20 has musl');
  });

  it.each([
    ['a target', build('oven/bun:1-alpine', 'bun build a.ts --compile --target=bun-linux-x64 --outfile a', '/s/a')],
    [
      'a target with musl',
      build('oven/bun:1', 'bun build --compile --target=bun-linux-arm64-musl a.ts --outfile a', '/s/a', 'debian:12'),
    ],
    ['swift', build('swift:5.10', 'swift build -c release --static-swift-stdlib', '/s/.build/release/App')],
    ['swift with a folder', build('swift:5.10', 'swift build --scratch-path /b --product App', '/b/debug/App')],
    ['native-image on glibc', build('debian:12', '/graal/bin/native-image -o app Main', '/s/app')],
  ])('finds %s', (_, text) => expect(check(text)).toHaveLength(1));

  it.each([
    ['bun for musl', build('oven/bun:1', 'bun build --compile --target=bun-linux-x64-musl --outfile a a.ts', '/s/a')],
    ['bun on alpine', build('oven/bun:1-alpine', 'bun build --compile --outfile a a.ts', '/s/a', 'debian:12')],
    ['bun for another system', build('oven/bun:1', 'bun build --compile --target=bun-windows-x64 --outfile a', '/s/a')],
    ['bun without a name', build('oven/bun:1', 'bun build --compile a.ts', '/s/a')],
    ['what bun bundles', build('oven/bun:1', 'bun build --outfile a a.ts', '/s/a')],
    ['a static program of Swift', build('swift:5.10', 'swift build --static-executable', '/s/.build/debug/App')],
    ['Swift for musl', build('swift:5.10', 'swift build --swift-sdk x86_64-swift-linux-musl', '/s/.build/debug/App')],
    ['a question for a path', build('swift:5.10', 'swift build --show-bin-path', '/s/.build/debug/App')],
    ['native-image --static', build(GRAAL, 'native-image --static --libc=musl -jar a.jar -o /a', '/a')],
    ['native-image with a file of flags', build(GRAAL, 'native-image @flags -o /a', '/a')],
    ['native-image without a name', build(GRAAL, 'native-image -jar a.jar', '/s/a')],
    ['native-image where the libc isn’t known', build('x/y:1', 'native-image -jar a.jar -o /a', '/a')],
  ])('says nothing of %s', (_, text) => expect(check(text)).toEqual([]));
});
