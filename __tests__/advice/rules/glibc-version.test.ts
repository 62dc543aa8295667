import { describe, expect, it } from 'vitest';
import { adviseFile } from '../../../src/advice/name-advisor.ts';
import { glibcVersion } from '../../../src/advice/rules/glibc-version.ts';
import { advised, findings, mayMatch } from '../advised.ts';

const check = (text: string) => findings('glibc-version', text);

interface Parts {
  readonly build?: string;
  readonly run?: string;
  readonly copy?: string;
  readonly final?: string;
  readonly rest?: string;
}

/** A Rust program of two stages, with some of its lines replaced. */
function file({ build = 'rust:1.91', run = 'cargo build --release', final = 'debian:bookworm-slim', ...more }: Parts) {
  const { copy = 'COPY --from=build /src/target/release/app /usr/local/bin/app', rest = 'CMD ["app"]' } = more;
  return `FROM ${build} AS build\nWORKDIR /src\nCOPY . .\nRUN ${run}\nFROM ${final}\n${copy}\n${rest}`;
}

/** A program that one command writes to /app. */
const program = (build: string, run: string, final: string) =>
  file({ build, run, final, copy: 'COPY --from=build /app /usr/local/bin/app' });

describe('glibc-version', () => {
  it('tells which glibc builds, which runs, what happens and what to do', () => {
    expect(check(file({}))).toEqual([
      '6: Stage "build" runs `cargo build` (line 4) on rust:1.91, which has glibc 2.41 (trixie), but debian:bookworm-slim has 2.36 (bookworm): the program doesn\'t start there ("version `GLIBC_2.39\' not found"), unless it starts no other programs and has no parts in C. Build it on rust:1.91-bookworm, or run it on an image with glibc 2.39 or later.',
    ]);
    expect(check(program('gcc:13', 'gcc -o /app a.c', 'debian:11'))).toEqual([
      '6: Stage "build" runs `gcc` (line 4) on gcc:13, which has glibc 2.36 (bookworm), but debian:11 has 2.31 (bullseye): the program doesn\'t start there ("version `GLIBC_2.34\' not found"). Build it on an image with a glibc before 2.34, or run it on an image with glibc 2.34 or later.',
    ]);
  });

  it('says when a program doesn’t need the libc', () => {
    expect(check(program('golang:1.24', 'go build -o /app .', 'debian:11'))[0]).toContain(
      ', unless it uses neither cgo nor the packages net and os/user. ',
    );
  });

  it.each([
    ['UBI', file({ final: 'redhat/ubi9-minimal:9.6' })],
    ['distroless', file({ final: 'gcr.io/distroless/cc-debian12', rest: 'CMD ["/usr/local/bin/app"]' })],
    ['Amazon Linux', file({ final: 'amazonlinux:2023' })],
    ['Ubuntu', file({ final: 'ubuntu:22.04' })],
    ['Azure Linux, which lacks 2.39 alone', file({ final: 'mcr.microsoft.com/azurelinux/base/core:3.0' })],
    ['a slim image', file({ build: 'rust:1-slim' })],
    ['the newest version', file({ build: 'rust:latest' })],
    ['a stage that it is built on', file({ build: 'rust:1.91', final: 'debian:12 AS os\nFROM os' })],
    ['C++', program('gcc:15', 'g++ -o /app a.cc', 'debian:12')],
    ['cgo on an old release', program('golang:1.24', 'CGO_ENABLED=1 go build -o /app .', 'debian:11')],
    ['Go, as it builds by default', program('golang:1.24', 'go build -o /app .', 'debian:11')],
    ['Swift', file({ build: 'swift:6', run: 'swift build -c release --scratch-path target', final: 'ubuntu:20.04' })],
    [
      'an interpreter of another image',
      'FROM debian:12\nCOPY --from=python:3.13 /usr/local/bin/python3 /usr/local/bin/python3',
    ],
    ['Node.js', 'FROM amazonlinux:2\nCOPY --from=node:22 /usr/local/bin/node /usr/local/bin/node'],
  ])('finds it with %s', (_, text) => expect(check(text)).toHaveLength(1));

  it.each([
    ['the same release', file({ final: 'debian:trixie-slim' })],
    ['a newer release', file({ build: 'rust:1.91-bookworm', final: 'debian:13' })],
    ['a glibc that has what is needed', file({ final: 'ubuntu:24.04' })],
    ['an older one that nothing is needed of', file({ build: 'rust:1.80', final: 'redhat/ubi9:9.6' })],
    ['an older version of Rust', file({ build: 'rust:1.88' })],
    ['a musl target', file({ run: 'cargo build --release --target x86_64-unknown-linux-musl' })],
    ['a release that isn’t known', file({ final: 'debian:latest' })],
    ['another libc', file({ final: 'alpine:3.22' })],
    ['C, which may need nothing new', program('gcc:15', 'gcc -o /app a.c', 'debian:12')],
    ['cgo of two years ago', program('golang:1.25', 'CGO_ENABLED=1 go build -o /app .', 'debian:12')],
    ['no cgo', program('golang:1.25', 'CGO_ENABLED=0 go build -o /app .', 'debian:11')],
    ['Node.js, which is built on an old system', 'FROM debian:10\nCOPY --from=node:26 /usr/local/bin/node /bin/node'],
    ['a library that is copied, too', file({ rest: 'COPY --from=build /lib /lib\nCMD ["app"]' })],
    ['packages of a newer release', file({ rest: 'RUN echo deb x trixie main >> /etc/apt/sources.list\nCMD ["app"]' })],
    ['a digest that may be older', file({ build: `rust:1@sha256:${'1'.repeat(64)}` })],
    ['a program that nothing starts', file({ copy: 'COPY --from=build /src/target/release/app /data/app' })],
    ['a file beside the program', file({ copy: 'COPY --from=build /src/a.conf /etc/a.conf' })],
  ])('says nothing of %s', (_, text) => expect(check(text)).toEqual([]));

  it('reports a program where it is first copied to an older system', () => {
    const next = 'FROM debian:12\nCOPY --from=run /usr/local/bin/app /usr/local/bin/app\nCMD ["app"]';
    const found = check(`${file({ final: 'debian:12 AS run' })}\n${next}`);
    expect(found.map((text) => text.split(':')[0])).toEqual(['6']);
  });

  it('has what isn’t certain for alternatives alone', () => {
    const text = program('gcc:15', 'gcc -o /app a.c', 'debian:12');
    const whole = advised(text);
    const clauses = whole.facts.stages.flatMap((facts) => glibcVersion.conflicts(facts, whole));
    expect(new Set(clauses.map(({ clause, message }) => message ?? clause))).toEqual(
      new Set(['COPY brings what was built with glibc 2.41, but this image has 2.36']),
    );
  });

  it('has packages that are compiled everywhere for alternatives alone, too', () => {
    const text = (name: string) =>
      `FROM python:3.13 AS build\nRUN pip install --target=/deps ${name}\nFROM python:3.13-slim-bookworm\nCOPY --from=build /deps /deps\n`;
    const count = (name: string) => {
      const whole = advised(text(name));
      return whole.facts.stages.flatMap((facts) => glibcVersion.conflicts(facts, whole)).length;
    };
    expect(count('psycopg2')).toBe(1);
    expect(count('psycopg2-binary')).toBe(0);
    expect(check(text('psycopg2'))).toEqual([]);
  });

  it('goes by what is known of an image before its name', () => {
    const { traits, entrypoint, packages, runtime } = advised('FROM debian:12').stages[0] ?? {};
    const whole = advised(file({ final: 'example.com/base:1' }));
    if (traits === undefined) throw new Error('debian has traits');
    const base = { traits, entrypoint, packages, runtime, release: { system: 'debian', release: '12' } } as const;
    const stages = whole.stages.map(({ index, name, isFinal, range, base: own, steps }) => {
      return { index, name, isFinal, range, base: own, steps };
    });
    const looked = adviseFile({ ...whole, stages }, { baseOf: (root) => ({ ...base, ...(isRust(root) && RUST) }) });
    expect(glibcVersion.check(looked)).toHaveLength(1);
  });

  it('may match only where an image is older than another one that something comes from', () => {
    expect(mayMatch('glibc-version', file({}))).toBe(true);
    expect(mayMatch('glibc-version', file({ build: 'rust:1.91-bookworm', final: 'debian:13' }))).toBe(false);
    expect(mayMatch('glibc-version', `${file({ final: 'debian:13 AS run' })}\nFROM debian:12`)).toBe(false);
    const through = `${file({ final: 'debian:13 AS run' })}\nFROM debian:12\nCOPY --from=run /usr /usr`;
    expect(mayMatch('glibc-version', through)).toBe(true);
    expect(mayMatch('glibc-version', 'FROM debian:12 AS os\nCOPY --from=rust:1.91 /a /a\nFROM os')).toBe(true);
    expect(mayMatch('glibc-version', file({ final: 'debian:13' }))).toBe(false);
    expect(mayMatch('glibc-version', 'FROM rust:1\nFROM debian:12')).toBe(false);
  });
});

const RUST = { release: { system: 'debian', release: '13' } } as const;

function isRust(root: unknown): boolean {
  return JSON.stringify(root).includes('library/rust');
}
