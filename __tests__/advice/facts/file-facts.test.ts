import { describe, expect, it } from 'vitest';
import { stageFacts } from '../../../src/advice/facts/file-facts.ts';
import { advised, factsOfStages } from '../advised.ts';

const TEXT = `FROM golang:1.22 AS build
WORKDIR /src
COPY . .
RUN apt-get install -y git && go build -o /out/app .
FROM debian:12-slim AS base
RUN apt-get install -y curl
USER 1000
FROM base
COPY --from=build /out/app /usr/local/bin/
COPY --from=node:22 /usr/local/bin/node /usr/local/bin/node
USER app
ENTRYPOINT ["sh", "-c", "exec app"]
CMD ["--port", "80"]
`;

describe('the facts of a file', () => {
  const [build, base, final] = factsOfStages(TEXT);

  it('hold what a stage does, with the stages that it is built on', () => {
    expect(final?.chain.map(({ index }) => index)).toEqual([1, 2]);
    expect([build, base, final].map((facts) => facts?.isLeaf)).toEqual([true, false, true]);
    expect(final?.systemPackages).toEqual(['curl']);
    expect(final?.copies).toHaveLength(2);
    expect(final?.user?.user).toBe('app');
    expect([...(final?.startWords ?? [])]).toEqual(['sh', '-c', 'exec app', 'exec', 'app', '--port', '80']);
    expect(build?.commands.map(({ words }) => words[0])).toEqual(['apt-get', 'go']);
  });

  it('follow what works with one libc only from where it was made', () => {
    const places = final?.artifacts.map(({ path, origin: { root, release, runtime, ...origin }, via }) => {
      return [path, { ...origin, release: release?.release }, via.length];
    });
    expect(places).toEqual([
      [
        '/usr/local/bin/app',
        { stage: 'stage "build"', image: 'golang:1.22', libc: 'glibc', path: '/out/app', release: '12' },
        1,
      ],
      [
        '/usr/local/bin/node',
        { stage: undefined, image: 'node:22', libc: 'glibc', path: '/usr/local/bin/node', release: '12' },
        1,
      ],
      [
        '/usr/local/bin/node/node',
        { stage: undefined, image: 'node:22', libc: 'glibc', path: '/usr/local/bin/node', release: '12' },
        1,
      ],
    ]);
  });

  it('are left out where the file is larger than people write them, and are there for one stage at a time', () => {
    const file = advised(`${TEXT}${'RUN true\n'.repeat(3000)}`);
    expect(file.facts.stages).toEqual([]);
    expect(stageFacts(file, 2)?.copies).toHaveLength(2);
    expect(stageFacts(file, 2)?.artifacts).toEqual([]);
    expect(stageFacts(file, 9)).toBeUndefined();
  });
});
