import { describe, expect, it } from 'vitest';
import { adoptionsOf } from '../../../src/advice/alternatives/adoption.ts';
import { breakageText } from '../../../src/advice/alternatives/breaks.ts';
import { withOtherBase } from '../../../src/advice/alternatives/other-base.ts';
import { knownByName } from '../../../src/advice/known-base.ts';
import { parseReference, type Reference } from '../../../src/model/reference.ts';
import { advised } from '../advised.ts';

function referenceOf(text: string): Reference {
  const reference = parseReference(text);
  if ('invalid' in reference) throw new Error(reference.invalid);
  return reference;
}

/** What breaks in the final stage of a Dockerfile on another base. */
function breaks(text: string, candidate: string, entrypoint?: readonly string[]): readonly string[] {
  const file = advised(text);
  const use = file.stages.at(-1)?.baseUse;
  if (use === undefined) throw new Error('the final stage has no base');
  const root = referenceOf(candidate);
  const known = knownByName(root);
  const base = { root, known: { ...known, entrypoint: entrypoint ?? known.entrypoint }, support: [] };
  return adoptionsOf(file)(withOtherBase(file, use, base)).breaks.map(breakageText);
}

const DISTROLESS = 'gcr.io/distroless/nodejs22-debian12:nonroot';

describe('what an alternative breaks', () => {
  it.each([
    ['RUN echo a', ['line 2: RUN needs a shell']],
    ['RUN ["/setup", "a"]', ['line 2: RUN may need root, and this image has another user']],
    ['CMD node a.js', ['line 2: CMD in shell form']],
    ['HEALTHCHECK CMD curl localhost', ['line 2: HEALTHCHECK in shell form']],
    ['ENTRYPOINT ["docker-entrypoint.sh"]', ['line 2: ENTRYPOINT starts docker-entrypoint.sh, which needs a shell']],
    ['CMD ["/bin/sh", "-c", "a"]', ['line 2: CMD starts /bin/sh']],
    ['CMD ["npm", "start"]', ['line 2: CMD starts npm, which needs a shell']],
    ['CMD ["a.js"]', []],
    // Where a RUN has no shell, it doesn't matter what it calls.
    ['RUN apt-get update', ['line 2: RUN needs a shell']],
    ['RUN ["apt-get", "update"]', ['line 2: RUN calls apt-get, but this image has no package manager']],
  ])('without a shell: %s', (line, expected) => expect(breaks(`FROM node:22\n${line}`, DISTROLESS)).toEqual(expected));

  it.each([
    ['USER node', ['line 2: USER node: this image has no user node']],
    ['COPY --chown=node:node a /a', ['line 2: COPY --chown=node:node: this image has no user node']],
    ['USER nobody', []],
    ['RUN ["chown", "node", "/a"]', ['line 2: RUN chown node: this image has no user node']],
    ['USER 1000', []],
    ['USER other', []],
  ])('without the users of today: %s', (line, expected) => {
    expect(breaks(`FROM node:22\n${line}`, DISTROLESS)).toEqual(expected);
    expect(breaks(`FROM node:22\n${line}`, 'node:22-slim')).toEqual([]);
  });

  it.each([
    ['EXPOSE 80', ['line 2: EXPOSE 80, but this image listens on port 8080']],
    [
      'COPY html /usr/share/nginx/html\nEXPOSE 80/tcp 443',
      ['line 3: EXPOSE 80 443, but this image listens on port 8080'],
    ],
    ['COPY html /usr/share/nginx/html', ["line 1: this image listens on port 8080, today's on 80"]],
    ['COPY default.conf /etc/nginx/conf.d/', []],
    ['EXPOSE 8080', []],
    ['EXPOSE $PORT', []],
    ['EXPOSE 80\nCOPY default.conf /etc/nginx/conf.d/', []],
    ['EXPOSE 80\nCOPY etc /etc', []],
  ])('with another port: %s', (line, expected) => {
    expect(breaks(`FROM nginx:1.29\n${line}`, 'nginxinc/nginx-unprivileged:1.29')).toEqual(expected);
    expect(breaks(`FROM nginx:1.29\n${line}`, 'nginx:1.29-alpine')).toEqual([]);
  });

  it.each([
    ['RUN apt-get update && apt-get install -y git', ['line 2: RUN calls apt-get, but this image has apk']],
    ['RUN if true; then apt-get update; fi', ['line 2: RUN calls apt-get, but this image has apk']],
    ['RUN dpkg --print-architecture', []],
    ['RUN npm ci', []],
  ])('with another package manager: %s', (line, expected) => {
    expect(breaks(`FROM node:22\n${line}`, 'node:22-alpine')).toEqual(expected);
  });

  it('is said of files for another libc, also where nothing is known to use them', () => {
    const text = (copy: string) => `FROM node:22 AS b\nWORKDIR /app\nRUN npm ci\nFROM node:22\n${copy}\nCMD ["x"]`;
    const clause = 'COPY brings files built for glibc, but this image has musl';
    expect(breaks(text('COPY --from=b /app/node_modules /app/node_modules'), 'node:22-alpine')).toEqual([
      `line 5: ${clause}`,
    ]);
    expect(breaks(text('COPY --from=b /srv/venv /venv'), 'node:22-alpine')).toEqual([`line 5: ${clause}`]);
    expect(breaks(text('COPY --from=b /app/dist /app/dist'), 'node:22-alpine')).toEqual([]);
    expect(breaks(text('COPY --from=b /app/node_modules /app/node_modules'), 'node:22-slim')).toEqual([]);
  });

  it('is CMD where the ENTRYPOINT of the image is its interpreter', () => {
    const text = 'FROM node:22\nCMD ["node", "a.js"]';
    expect(breaks(text, DISTROLESS, ['/nodejs/bin/node'])).toEqual([
      "line 2: CMD passes node to the image's ENTRYPOINT node, which takes it for a script",
    ]);
    expect(breaks(text, DISTROLESS, ['/other'])).toEqual([]);
    expect(breaks(`${text}\nENTRYPOINT ["/x"]`, DISTROLESS, ['/nodejs/bin/node'])).toEqual([]);
  });

  it('counts what the stages do that the stage is built on', () => {
    expect(breaks('FROM node:22 AS base\nRUN apt-get update\nFROM base\nCMD ["x"]', 'node:22-alpine')).toEqual([
      'line 2: RUN calls apt-get, but this image has apk',
    ]);
  });

  it('leaves out what does not work today', () => {
    expect(breaks('FROM alpine:3.20\nRUN apt-get update', 'node:22-alpine')).toEqual([]);
    const mixed = 'FROM node:22 AS b\nRUN npm ci\nFROM node:22-alpine\nCOPY --from=b /node_modules /node_modules';
    expect(breaks(mixed, 'alpine:3.20')).toEqual([]);
  });

  it('lists at most what people write, by line', () => {
    const lines = Array.from({ length: 80 }, (_, index) => `RUN echo ${index}`).join('\n');
    const found = breaks(`FROM node:22\n${lines}`, DISTROLESS);
    expect([found.length, found[0], found.at(-1)]).toEqual([
      50,
      'line 2: RUN needs a shell',
      'line 51: RUN needs a shell',
    ]);
  });

  it.each([
    ['RUN useradd -m app', 'node:22-alpine', ['line 2: RUN calls useradd, which this image lacks']],
    ['CMD ["bash", "a.sh"]', 'node:22-alpine', ['line 2: CMD starts bash, which this image lacks']],
    ['SHELL ["/bin/bash", "-c"]\nRUN npm ci', 'node:22-alpine', ['line 2: SHELL is /bin/bash, which this image lacks']],
    ['RUN if a; then git clone b; fi', 'node:22-slim', ['line 2: RUN calls git, which this image lacks']],
    // A script may bring it today as well.
    ['RUN ./setup.sh && curl a', 'node:22-slim', ['line 2: RUN calls curl, which this image lacks']],
    ['RUN apt-get install -y git && git clone a', 'node:22-slim', []],
    [
      'RUN apt-get install -y bash\nRUN bash a',
      'node:22-alpine',
      ['line 2: RUN calls apt-get, but this image has apk'],
    ],
    ['HEALTHCHECK CMD ["curl", "localhost"]', DISTROLESS, ['line 2: HEALTHCHECK starts curl, which this image lacks']],
    ['RUN java -version', 'node:22-slim', []],
  ])('names programs that it lacks: %s on %s', (lines, candidate, expected) => {
    expect(breaks(`FROM node:22\n${lines}`, candidate)).toEqual(expected);
  });

  it('names the shell, the users and the start that Alpine lacks', () => {
    const text = [
      'FROM node:24.1-bookworm-slim',
      'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
      'RUN npm ci && useradd -m app',
      'USER app',
      'CMD ["bash", "./start.sh"]',
    ].join('\n');
    expect(breaks(text, 'node:24.1-alpine')).toEqual([
      'line 2: SHELL is /bin/bash, which this image lacks',
      'line 3: RUN calls useradd, which this image lacks',
      'line 5: CMD starts bash, which this image lacks',
    ]);
  });

  it('names what is compiled where it is installed', () => {
    const text = (image: string, line: string) => `FROM ${image}\n${line}`;
    const clause = 'line 2: RUN installs psycopg2, which needs gcc to be built';
    expect(breaks(text('python:3.13', 'RUN pip install psycopg2'), 'python:3.13-slim')).toEqual([clause]);
    expect(breaks(text('python:3.13', 'RUN pip install psycopg2'), 'python:3.13-alpine')).toEqual([
      'line 2: psycopg2 has no build for musl, which python:3.13-alpine has, and no compiler is installed to build it',
    ]);
    expect(breaks(text('ruby:3.4', 'RUN bundle install'), 'ruby:3.4-slim')).toEqual([
      'line 2: RUN calls bundle install, which needs gcc for gems with native parts',
    ]);
    expect(breaks(text('golang:1.26', 'RUN CGO_ENABLED=1 go build .'), 'golang:1.26-alpine')).toEqual([
      'line 2: RUN builds with CGO_ENABLED=1, which needs gcc',
    ]);
  });

  it('names the toolchain that a runtime lacks', () => {
    const jre = (line: string) => breaks(`FROM gradle:8.14-jdk21\n${line}`, 'eclipse-temurin:21-jre');
    expect(jre('RUN gradle bootJar')).toEqual(['line 2: RUN calls gradle, which this image lacks']);
    expect(jre('RUN ./gradlew bootJar')).toEqual(['line 2: RUN calls ./gradlew, which needs a JDK']);
    expect(
      breaks('FROM mcr.microsoft.com/dotnet/sdk:8.0\nRUN dotnet publish -o /a', 'mcr.microsoft.com/dotnet/aspnet:8.0'),
    ).toEqual(['line 2: RUN calls dotnet publish, which this image lacks']);
  });
});
