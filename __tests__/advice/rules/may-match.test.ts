// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { adviseFile } from '../../../src/advice/name-advisor.ts';
import { adviceRules } from '../../../src/advice/rules/index.ts';
import { sketchOf } from '../../../src/advice/sketch/file-sketch.ts';
import { judged } from '../../check/judged.ts';
import { readDockerfile } from '../../support/dockerfile.ts';
import fc from '../../support/fast-check.ts';

/** The rules that find something in a Dockerfile, and those of them that say that they can't. */
function findingRules(text: string | Buffer, isIgnored: (index: number) => boolean = () => false) {
  const { uses, problems, stages, outline } = readDockerfile(text);
  const all = uses.map((use, index) => ({
    ...judged(use),
    ...(isIgnored(index) && { skipReason: 'ignored' as const }),
  }));
  const file = adviseFile({ file: 'Dockerfile', problems, uses: all, outline, stages });
  const sketch = sketchOf(outline);
  const found = adviceRules.filter((rule) => rule.check(file).length > 0);
  return {
    found: found.map(({ id }) => id),
    wrong: found.filter((rule) => !rule.mayMatch(sketch)).map(({ id }) => id),
  };
}

const IMAGES = [
  'scratch',
  'alpine:3.20',
  'debian:11',
  'ubuntu:18.04',
  'amazonlinux:2',
  'fedora:40',
  'golang:1.22',
  'rust:1',
  'node:22',
  'node:22-alpine',
  'python:3.12',
  'python:3.12-alpine',
  'eclipse-temurin:21',
  'oven/bun:1',
  'busybox:musl',
  'redhat/ubi9-minimal:1',
  'gcr.io/distroless/static',
  'gcr.io/distroless/cc:debug',
  'cgr.dev/chainguard/static',
  'example.com/unknown:1',
];

/** A word as it may be written: with quotes or escapes in it, or in two lines. */
const written = (word: string) =>
  fc
    .tuple(
      fc.nat({ max: word.length - 1 }),
      fc.constantFrom('', '', '', '', '', '""', "''", '\\', '\\\n', '\\\n# c\n', '"\\\n"', '\\\n\n'),
    )
    .map(([at, inside]) => `${word.slice(0, at)}${inside}${word.slice(at)}`);
/** A keyword has no quotes. */
const keyword = (word: string) =>
  fc
    .tuple(fc.nat({ max: word.length - 1 }), fc.constantFrom('', '', '', '\\\n', '\\ \r\n', '\\\n# c\n'))
    .map(([at, inside]) => `${word.slice(0, at)}${inside}${word.slice(at)}`);

const COMMANDS: readonly (readonly [program: string, rest: string])[] = [
  ['apt-get', 'update'],
  ['apt', 'install -y x'],
  ['dpkg', '-i x.deb'],
  ['apk', 'add x'],
  ['apk', '-U add x'],
  ['dnf', 'install -y x'],
  ['microdnf', 'install x'],
  ['zypper', 'in x'],
  ['pacman', '-Syu x'],
  ['go', 'build -o /app .'],
  ['go', 'install .'],
  ['cargo', 'build --release --target-dir /app'],
  ['swift', 'build --scratch-path /app'],
  ['gcc', '-o /app a.c'],
  ['g++', '-o /app a.cc'],
  ['native-image', '-o /app a'],
  ['jlink', '--output /app --module-path $JAVA_HOME/jmods'],
  ['dotnet', 'publish -r linux-x64 -p:PublishSingleFile=true -o /app'],
  ['dotnet', 'publish -r linux-musl-x64 --self-contained -o /app'],
  ['mix', 'release --path /app'],
  ['bun', 'build --compile --outfile /app a.ts'],
  ['bun', 'build --compile --target=bun-linux-x64-musl --outfile /app a.ts'],
  ['npm', 'ci'],
  ['yarn', ''],
  ['pip', 'install --user numpy'],
  ['pip3.12', 'install --prefix=/app x'],
  ['python3', '-m pip wheel -w /app numpy'],
  ['uv', 'sync'],
  ['bundle', 'install'],
  ['deno', 'compile -o /app a.ts'],
  ['dart', 'compile exe a.dart -o /app'],
  ['stack', 'install --local-bin-path /app'],
  ['conda', 'create -p /app x'],
  ['poetry', 'install'],
  ['docker-php-ext-install', 'intl'],
  ['cp', '/usr/local/bin/node /app'],
  ['mv', '/opt/java/openjdk /app'],
  ['install', '-t /app /usr/local/bin/python3'],
  ['curl', '-f http://localhost'],
  ['git', 'clone a'],
  ['bash', 'a.sh'],
  ['useradd', '-m a'],
  ['pip3', 'install git+https://a'],
  ['apt-get', 'install -y curl'],
  ['apk', 'add bash python3'],
];
const command = fc
  .constantFrom(...COMMANDS)
  .chain(([program, rest]) =>
    fc
      .tuple(
        fc.constantFrom('', '', 'sudo ', 'CGO_ENABLED=1 ', 'CGO_ENABLED=0 ', '/usr/bin/', 'true && '),
        written(program),
      )
      .map((head) => `${head.join('')} ${rest}`),
  );
const run = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(keyword('RUN'), command).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: command.map((text) => `RUN <<X\n${text}\nX`) },
  { weight: 1, arbitrary: command.map((text) => `RUN sh <<-X\n\t${text.replace('\\\n', '\\\n\t')}\n\tX`) },
  { weight: 1, arbitrary: command.map((text) => `RUN ${JSON.stringify(['sh', '-c', `true\n${text}`])}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...COMMANDS).map(([program, rest]) => {
      const letter = `\\u00${program.charCodeAt(1).toString(16)}`;
      return `RUN ["${program[0]}${letter}${program.slice(2)}", "${rest.split(' ').join('", "')}"]`;
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...COMMANDS)
      .map(([program, rest]) => `RUN $'\\x${program.charCodeAt(0).toString(16)}${program.slice(1)}' ${rest}`),
  },
);
const owner = fc.constantFrom(
  'app',
  'app:app',
  '1',
  '1:2',
  '1:app',
  '$U',
  '${U}:$G',
  '$U:app',
  '"app"',
  '${U:-app}',
  'app ',
);
const source = fc.constantFrom(
  '0',
  '1',
  's0',
  's1',
  's2',
  'node:22',
  'python:3.12-alpine',
  'eclipse-temurin:21',
  'amazon/aws-cli:2',
);
const PATHS = [
  '/app /app',
  '/app /usr/local/bin/app',
  '/root/.local /root/.local',
  '/node_modules /node_modules',
  '/usr/local/bin/node /usr/local/bin/node',
  '/opt/java/openjdk /opt/java/openjdk',
  '/go/bin/app /app',
  '/dist /dist',
  '/usr/local/aws-cli /usr/local/aws-cli',
  '/usr /usr',
  'usr/local/bin/ /bin/',
  '. /',
];
const copy = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(source, fc.constantFrom(...PATHS)).map(([from, paths]) => `COPY --from=${from} ${paths}`),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(written('chown'), owner).map((flag) => `COPY --${flag.join('=')} app /app`),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'COPY . .',
      'WORKDIR /',
      'ENV U=1 G=2',
      'ENV U=app',
      'ARG U=app',
      'ENV U 1',
      'ENV U=1 \\\n G=app',
      'ENV CGO_ENABLED=1',
      'ENV A=b CGO_ENABLED=0',
      'ARG CGO_ENABLED=0',
      'ENV MIX_ENV=prod',
      'SHELL ["/busybox/sh", "-c"]',
      'SHELL ["/bin/bash", "-c"]',
      'ENV PATH=/app:$PATH',
    ),
  },
);
const start = fc.oneof(
  fc
    .tuple(
      keyword('CMD'),
      fc.constantFrom(
        ' ["/app"]',
        ' ["/app"]',
        ' ["app"]',
        ' ["/app",]',
        ' ["/app"] x',
        ' ["/app"]\rx',
        ' ["/a\tb"]',
        ' ["sh"]',
        ' ["/bin/sh", "-c", "app"]',
        ' ["npm", "start"]',
        ' ["python3", "/app"]',
        ' app',
        ' ["/run.sh"]',
        ' ["bash", "/run.sh"]',
        ' ["/usr/bin/curl", "a"]',
      ),
    )
    .map((words) => words.join('')),
  fc
    .tuple(
      keyword('entrypoint'),
      fc.constantFrom(
        ' ["/app"]',
        ' ["/run.sh"]',
        ' /app',
        ' []',
        '\\\n ["bash"]',
        ' ["/app/app"]',
        ' ["/app/bin/java"]',
      ),
    )
    .map((words) => words.join('')),
  fc.constantFrom('HEALTHCHECK CMD x', 'HEALTHCHECK --interval=5s CMD ["/check.sh"]'),
  keyword('USER').map((word) => `${word} app`),
);
const stage = (index: number) =>
  fc
    .tuple(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...IMAGES) },
        { weight: index > 0 ? 1 : 0, arbitrary: fc.constant(`s${Math.max(index - 1, 0)}`) },
      ),
      fc.array(fc.oneof(run, copy, copy), { maxLength: 4 }),
      fc.array(start, { maxLength: 2 }),
    )
    .map(([image, steps, starts]) => [`FROM ${image} AS s${index}`, ...steps, ...starts].join('\n'));
const dockerfile = fc
  .nat({ max: 2 })
  .chain((last) => fc.tuple(...Array.from({ length: last + 1 }, (_, index) => stage(index))))
  .map((stages) => `${stages.join('\n')}\n`);
/** Packages that are copied between images of their language. */
const packages = fc
  .tuple(
    fc.constantFrom('python:3.12', 'python:3.11'),
    fc.constantFrom(
      'pip install --user x',
      'pip3.12 install --prefix=/root/.local x',
      'pip install -t /root/.local numpy',
    ),
    fc.constantFrom('python:3.12', 'python:3.11-alpine', 'gcr.io/distroless/python3-debian12', 'debian:12'),
    fc.constantFrom('', 'RUN apt-get install -y python3\n', 'RUN apt-get install -y pyt""hon3\n'),
  )
  .map(
    ([build, install, final, system]) =>
      `FROM ${build} AS s0\nRUN ${install}\nFROM ${final}\n${system}COPY --from=s0 /root/.local /root/.local\nCMD ["python3", "a"]\n`,
  );

describe('a rule that finds something may match', () => {
  it('whatever the file, and whichever of its images count', () => {
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.oneof({ weight: 20, arbitrary: dockerfile }, { weight: 1, arbitrary: packages }),
        fc.nat({ max: 20 }),
        (text, ignored) => {
          const { found, wrong } = findingRules(text, (index) => index === ignored);
          for (const id of found) counts.set(id, (counts.get(id) ?? 0) + 1);
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 2500 },
    );
    const ids = [
      'libc-mismatch',
      'glibc-version',
      'runtime-version',
      'no-shell',
      'wrong-package-manager',
      'missing-passwd',
    ];
    expect(ids.filter((id) => (counts.get(id) ?? 0) < 8)).toEqual([]);
  });

  it('in the files that the reader is tested with', () => {
    const folder = fileURLToPath(new URL('../../fixtures/dockerfile', import.meta.url));
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (/Dockerfile$/.test(name)) expect(findingRules(readFileSync(join(folder, name))).wrong).toEqual([]);
    }
  });
});
