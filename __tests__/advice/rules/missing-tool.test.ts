import { describe, expect, it } from 'vitest';
import { missingTool } from '../../../src/advice/rules/missing-tool.ts';
import { advised, findings, mayMatch } from '../advised.ts';

const check = (text: string) => findings('missing-tool', text);
const lines = (text: string) => check(text).map((message) => message.replace(/,? but .*/s, ''));
const ALPINE = 'FROM alpine:3.22\n';
const DEBIAN = 'FROM debian:12-slim\n';

describe('missing-tool', () => {
  it.each([
    ['alpine:3.22', 'SHELL ["/bin/bash", "-c"]\nRUN true', ['2: SHELL is /bin/bash']],
    ['alpine:3.22', 'RUN bash setup.sh', ['2: RUN calls bash']],
    ['alpine:3.22', 'RUN ["/bin/bash", "-c", "true"]', ['2: RUN calls /bin/bash']],
    ['alpine:3.22', 'RUN <<X\n#!/usr/bin/env bash\ntrue\nX', ['2: RUN starts /bin/bash']],
    ['node:22-alpine', 'RUN useradd -m app', ['2: RUN calls useradd']],
    ['node:22-alpine', 'RUN groupadd app && useradd app', ['2: RUN calls groupadd and useradd']],
    ['node:22-alpine', 'CMD ["bash", "./start.sh"]', ['2: CMD starts bash']],
    ['node:22-alpine', 'ENTRYPOINT ["/sbin/tini", "--", "bash", "a.sh"]', ['2: ENTRYPOINT starts /sbin/tini and bash']],
    ['python:3.13-slim-trixie', 'HEALTHCHECK CMD curl -f http://localhost || exit 1', ['2: HEALTHCHECK starts curl']],
    ['node:22-alpine', 'CMD cd /app && exec bash start.sh', ['2: CMD starts bash']],
    ['node:22-slim', 'HEALTHCHECK CMD ["sh", "-c", "test -f /a && curl -f http://localhost || exit 1"]', []],
    [
      'node:22-slim',
      'HEALTHCHECK CMD ["sh", "-c", "curl -f http://localhost || exit 1"]',
      ['2: HEALTHCHECK starts curl'],
    ],
    ['python:3.13-slim', 'HEALTHCHECK CMD ["wget", "-q", "http://localhost"]', ['2: HEALTHCHECK starts wget']],
    ['debian:12', 'RUN curl -fsSL https://example.com/a.sh | bash', ['2: RUN calls curl']],
    ['ubuntu:24.04', 'RUN git clone https://example.com/a && cd a && make', ['2: RUN calls git and make']],
    [
      'debian:12-slim',
      'RUN apt-get update && apt-get install -y ca-certificates\nRUN wget -O a b',
      ['3: RUN calls wget'],
    ],
    ['node:22-bookworm-slim', 'RUN pip install x', ['2: RUN calls pip']],
    ['python:3.13-slim', 'RUN npm ci', ['2: RUN calls npm']],
    ['python:3.13', 'RUN npm ci', ['2: RUN calls npm']],
    ['debian:12', 'RUN go build .', ['2: RUN calls go']],
    [
      'python:3.13-slim',
      'RUN pip install git+https://example.com/a',
      ['2: RUN installs from a git repository, which needs git'],
    ],
    ['python:3.13-slim', 'RUN make', ['2: RUN calls make']],
    ['debian:12-slim', 'RUN sudo apt-get update', ['2: RUN calls sudo']],
    ['debian:12-slim', 'HEALTHCHECK CMD pgrep app || exit 1', ['2: HEALTHCHECK starts pgrep']],
    ['python:3.13-slim', 'HEALTHCHECK CMD ["nc", "-z", "localhost", "80"]', ['2: HEALTHCHECK starts nc']],
    ['nginx:1.29-alpine', 'CMD ["bash", "/start.sh"]', ['2: CMD starts bash']],
    ['nginx:1.29', 'HEALTHCHECK CMD wget -q http://localhost', ['2: HEALTHCHECK starts wget']],
    [
      'python:3.13-slim',
      'RUN --mount=from=ghcr.io/astral-sh/uv:0.8,source=/uv,target=/bin/uv uv sync\nHEALTHCHECK CMD curl -f a',
      ['3: HEALTHCHECK starts curl'],
    ],
    ['alpine:3.22', 'RUN apk add --no-cache nodejs && npm ci', ['2: RUN calls npm']],
    ['eclipse-temurin:21-jre', 'RUN javac A.java', ['2: RUN calls javac']],
    ['eclipse-temurin:21-jre-alpine', 'RUN mvn package', ['2: RUN calls mvn']],
    ['eclipse-temurin:21', 'RUN gradle build', ['2: RUN calls gradle']],
    ['mcr.microsoft.com/dotnet/aspnet:8.0', 'RUN dotnet publish -c Release', ['2: RUN calls dotnet publish']],
    [
      'mcr.microsoft.com/dotnet/runtime-deps:8.0-alpine',
      'ENTRYPOINT ["dotnet", "a.dll"]',
      ['2: ENTRYPOINT starts dotnet'],
    ],
    ['mcr.microsoft.com/dotnet/sdk:8.0', 'RUN npm ci', ['2: RUN calls npm']],
    [
      'registry.access.redhat.com/ubi9/ubi-minimal:9.6',
      'RUN useradd a && tar xf a.tar',
      ['2: RUN calls useradd and tar'],
    ],
    ['redhat/ubi9-micro:9.6', 'RUN curl -O a', ['2: RUN calls curl']],
    ['amazonlinux:2023', 'RUN tar xf a.tar', ['2: RUN calls tar']],
    ['golang:1.25-alpine', 'RUN make build', ['2: RUN calls make']],
    ['php:8.4-fpm', 'RUN composer install', ['2: RUN calls composer']],
    ['node:22', 'RUN pnpm install', ['2: RUN calls pnpm']],
    ['gcr.io/distroless/static', 'HEALTHCHECK CMD ["curl", "localhost"]', ['2: HEALTHCHECK starts curl']],
    ['gcr.io/distroless/cc-debian12', 'COPY app.py /\nCMD ["python", "app.py"]', ['3: CMD starts python']],
    ['scratch', 'COPY app.py /\nCMD ["python3", "/app.py"]', ['3: CMD starts python3']],
    ['alpine:3.22', 'RUN apk add --no-cache python3 && pip3 install flask', ['2: RUN calls pip3']],
    ['debian:12', 'RUN apt-get update && apt-get install -y python3\nRUN pip install flask', ['3: RUN calls pip']],
    [
      'node:22-slim',
      'WORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nHEALTHCHECK CMD curl -f http://localhost',
      ['6: HEALTHCHECK starts curl'],
    ],
  ])('on %s: %s', (image, steps, expected) => expect(lines(`FROM ${image}\n${steps}`)).toEqual(expected));

  it.each([
    ['a program of the image', 'FROM alpine:3.22\nRUN wget a && tar xf a && unzip a && adduser a'],
    ['a package', `${ALPINE}RUN apk add --no-cache bash shadow\nRUN bash a.sh && useradd a`],
    [
      'a package in the same RUN',
      `${DEBIAN}RUN apt-get update && apt-get install -y curl=7.88 git && curl a | sh && git clone a`,
    ],
    ['a package that may need it', `${DEBIAN}RUN apt-get install -y foo && git clone a`],
    ['a package that a variable names', `${DEBIAN}ARG P\nRUN apt-get install -y $P && git clone a`],
    ['a package that brings others', `${DEBIAN}RUN apt-get install -y build-essential && make && gcc a.c && g++ a.cc`],
    ['a script', `${DEBIAN}COPY install.sh /\nRUN /install.sh\nRUN curl a`],
    ['a build', `${DEBIAN}RUN make install && git clone a`.replace('make', './configure && make')],
    ['an archive', `${DEBIAN}ADD tools.tar.gz /\nRUN curl a`],
    [
      'an archive that is unpacked',
      `FROM node:22-slim\nCOPY a.tar.gz /tmp/\nRUN tar xzf /tmp/a.tar.gz -C /usr/local\nRUN git clone a`,
    ],
    ['a folder on PATH', `${DEBIAN}COPY tools /opt/tools\nENV PATH=/opt/tools:$PATH\nRUN curl a`],
    [
      'another image',
      `${DEBIAN}COPY --from=golang:1.25 /usr/local/go /usr/local/go\nENV PATH=/usr/local/go/bin:$PATH\nRUN go build .`,
    ],
    [
      'a copy by name',
      `FROM php:8.4\nCOPY --from=composer:2 /usr/bin/composer /usr/bin/composer\nRUN composer install`,
    ],
    [
      'a copy to a folder of programs',
      `FROM python:3.13-slim\nCOPY --from=ghcr.io/astral-sh/uv:0.8 /uv /uvx /bin/\nRUN uv sync`,
    ],
    ['a mount', `FROM python:3.13-slim\nRUN --mount=from=ghcr.io/astral-sh/uv:0.8,source=/uv,target=/bin/uv uv sync`],
    ["a language's package manager", 'FROM node:22\nRUN npm install -g pnpm@9\nRUN pnpm install'],
    ['corepack', 'FROM node:22\nRUN corepack enable && pnpm install'],
    ['pip', 'FROM python:3.13-slim\nRUN pip install poetry && poetry install'],
    ['sudo that is installed', `${DEBIAN}RUN apt-get install -y sudo && sudo ls`],
    ['what BusyBox has', 'FROM alpine:3.22\nRUN ps && ping a && nc -z a 80\nHEALTHCHECK CMD pgrep a'],
    ['what nginx has', 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost'],
    ['what Ubuntu has', 'FROM ubuntu:24.04\nHEALTHCHECK CMD ps -e'],
    ['a mount of a stage', `${DEBIAN}RUN --mount=from=tools,target=/usr/local/bin curl a`],
    ['a mount over programs', `${DEBIAN}RUN --mount=type=bind,source=bin,target=/usr/local/bin curl a`],
    ['a question', `${DEBIAN}RUN command -v curl && curl a`],
    ['a failure that does not count', `${DEBIAN}RUN git config a b || true`],
    ['a condition', `${DEBIAN}RUN if [ -n "$A" ]; then curl a; fi`],
    ['a function', `${DEBIAN}RUN curl() { echo a; } && curl a`],
    ['an argument', `${DEBIAN}RUN echo curl git && ls /usr/bin/curl`],
    ['a program of its own path', `${DEBIAN}COPY curl /opt/\nRUN /opt/curl a && ./git a`],
    ['an unknown image', 'FROM example.com/a:1\nRUN curl a'],
    ['an old image', 'FROM node:6-slim\nRUN curl a'],
    ['a digest alone', `FROM debian@sha256:${'1'.repeat(64)}\nRUN curl a`],
    ['a word for the ENTRYPOINT', 'FROM node:22-alpine\nENTRYPOINT ["/app"]\nCMD ["bash"]'],
    ['a word for the ENTRYPOINT of the image', 'FROM gcr.io/distroless/java21-debian12\nCMD ["python"]'],
    ['a CMD that a later one replaces', 'FROM alpine:3.22\nCMD ["bash"]\nCMD ["sh"]'],
    ['a health check with another way', 'FROM node:22-alpine\nHEALTHCHECK CMD curl -f a || wget -q a'],
    ['a SHELL that nothing uses', `${ALPINE}SHELL ["/bin/bash", "-c"]\nCMD ["sh"]`],
    ['the stage before', `FROM alpine:3.22 AS a\nRUN apk add --no-cache bash\nFROM a\nCMD ["bash"]`],
    ['Python on Alpine that had its pip', 'FROM alpine:3.10\nRUN apk add --no-cache python3 && pip3 install flask'],
    ['a wrapper script', 'FROM eclipse-temurin:21-jre\nRUN ./gradlew build'],
    ['the other image of Temurin', 'FROM eclipse-temurin:21\nRUN javac A.java && curl a'],
    ['a whole system', 'FROM scratch\nCOPY --from=python:3.13 / /\nCMD ["python"]'],
  ])('says nothing of %s', (_, text) => expect(check(text)).toEqual([]));

  it.each([
    [
      'RUN pip install psycopg2==2.9.13',
      'RUN installs psycopg2, which needs gcc to be built, but python:3.13-slim has none and nothing before installs one: the command fails. Run `apt-get install gcc libpq-dev` in a build stage, and libpq5 where it runs, or use psycopg2-binary.',
    ],
    [
      'RUN apt-get update && apt-get install -y libpq-dev && pip install uWSGI Annoy',
      'RUN installs uwsgi and annoy, which needs g++ to be built, but python:3.13-slim has none and nothing before installs one: the command fails. Run `apt-get install g++` first.',
    ],
    [
      'RUN pip install pygraphviz==1.14',
      'RUN installs pygraphviz, which needs gcc to be built, but python:3.13-slim has none and nothing before installs one: the command fails. Run `apt-get install gcc libgraphviz-dev` in a build stage, and graphviz where it runs.',
    ],
  ])('knows what pip builds from source: %s', (line, message) => {
    expect(check(`FROM python:3.13-slim\n${line}`)).toEqual([`2: ${message}`]);
  });

  it.each([
    'pip install psycopg2-binary pygraphviz',
    'apt-get install -y build-essential libpq-dev && pip install psycopg2',
    'pip install --no-index --find-links=/wheels psycopg2',
    'apt-get install -y $DEPS && pip install psycopg2',
  ])('says nothing of what comes built, and of a compiler that may be there: %s', (command) => {
    expect(check(`FROM python:3.13-slim\nARG DEPS\nRUN ${command}`)).toEqual([]);
  });

  it('says nothing of what another stage may have built, and of the full image', () => {
    expect(check('FROM python:3.13-slim\nCOPY --from=a /venv /venv\nRUN pip install psycopg2')).toEqual([]);
    expect(check('FROM python:3.13\nRUN pip install psycopg2')).toEqual([]);
  });

  it('needs a C compiler for cgo, and for the packages of npm that come without a build', () => {
    expect(lines('FROM golang:1.26-alpine\nENV CGO_ENABLED=1\nRUN go build .')).toEqual([
      '3: RUN builds with CGO_ENABLED=1, which needs gcc',
    ]);
    expect(lines('FROM golang:1.26-alpine AS go\nENV CGO_ENABLED=1\nFROM go\nRUN go build .')).toEqual([
      '4: RUN builds with CGO_ENABLED=1, which needs gcc',
    ]);
    expect(check('FROM golang:1.26-alpine\nRUN CGO_ENABLED=0 go build .')).toEqual([]);
    expect(check('FROM golang:1.26-alpine\nRUN apk add --no-cache build-base && CGO_ENABLED=1 go build .')).toEqual([]);
    expect(lines('FROM node:22-slim\nRUN npm install node-rdkafka')).toEqual([
      '2: RUN installs node-rdkafka, which needs g++ to be built',
    ]);
  });

  it('knows what the files of the project require, where they are read', () => {
    const text = (image: string) => `FROM ${image}\nCOPY requirements.txt .\nRUN pip install -r requirements.txt`;
    const requirements = [
      {
        file: 'requirements.txt',
        ecosystem: 'pypi',
        name: 'mysqlclient',
        version: '2.2.7',
        isDevelopment: false,
        hasExtras: false,
      },
    ] as const;
    const messages = (image: string) =>
      missingTool.check(advised(text(image), { requirements })).map(({ message }) => message.replace(/,? but .*/s, ''));
    expect(messages('python:3.13-slim')).toEqual(['RUN installs mysqlclient, which needs gcc to be built']);
    expect(messages('python:3.13-alpine')).toEqual([]);
    expect(messages('python:3.13')).toEqual([]);
  });

  it.each([
    ['alpine:3.22', 'adduser --system --group app', ['RUN calls `adduser --group`']],
    ['alpine:3.22', 'adduser --system --no-create-home --disabled-login a', ['RUN calls `adduser --disabled-login`']],
    ['node:22-alpine', 'addgroup --gid 1000 a && adduser --gid=1000 a', ['RUN calls `adduser --gid`']],
    ['alpine:3.22', 'addgroup --system --gid 1000 a && adduser --system --ingroup a --uid 1000 b', []],
    ['alpine:3.22', 'adduser --disabled-password --gecos "" a', []],
    ['alpine:3.22', 'adduser --system --group app || true', []],
    ['debian:12', 'addgroup -S app && adduser -S -G app app', ['RUN calls `addgroup -S`']],
    ['ubuntu:24.04', 'adduser -D -u 1001 app', ['RUN calls `adduser -D`']],
    ['debian:12', 'adduser --system --group --gecos -D app', []],
    ['node:22-bookworm', 'adduser -u 1001 app', []],
    ['example.com/a:1', 'adduser -D app && adduser --group app', []],
  ])('knows the options of adduser on %s: %s', (image, command, expected) => {
    expect(lines(`FROM ${image}\nRUN ${command}`)).toEqual(expected.map((text) => `2: ${text}`));
  });

  it.each([
    ['debian:13', 'addgroup --system app && adduser -D app', ['2: RUN calls addgroup and adduser']],
    ['python:3.13-slim', 'apt-get update && apt-get install -y curl && adduser --system a', ['2: RUN calls adduser']],
    ['node:26-slim', 'adduser --system app', ['2: RUN calls adduser']],
    ['node:22-slim', 'adduser --system app', []],
    ['python:3.13', 'adduser --system app', []],
    ['python:3.13-slim', 'apt-get update && apt-get install -y git && adduser --system a', []],
    ['debian:13', 'apt-get update && apt-get install -y adduser && adduser --system app', []],
    ['redhat/ubi9:9.6', 'adduser app', []],
  ])('knows that images on Debian 13 have no adduser: %s, %s', (image, command, expected) => {
    expect(lines(`FROM ${image}\nRUN ${command}`)).toEqual(expected);
  });

  it.each([
    ['alpine:3.22', 'RUN <<EOT bash\necho\nEOT', ['2: RUN calls bash']],
    ['node:22-slim', 'RUN <<EOT bash\nset -e\ngit clone a\nEOT', ['2: RUN calls git']],
    ['node:22-slim', 'RUN bash -e <<EOT\ngit clone a\nEOT', ['2: RUN calls git']],
    ['node:22-slim', 'RUN <<EOT bash\ncat a.sh | sh\ngit clone a\nEOT', []],
    ['node:22-slim', 'RUN <<EOT bash\n./install.sh\ngit clone a\nEOT', []],
  ])('reads the heredoc of a shell on %s: %j', (image, steps, expected) => {
    expect(lines(`FROM ${image}\n${steps}`)).toEqual(expected);
  });

  it.each([
    ['node:25', ['2: RUN calls corepack']],
    ['node:26-alpine', ['2: RUN calls corepack']],
    ['node:24', []],
    ['node:lts', []],
  ])('knows up to when Node.js has corepack: %s', (image, expected) => {
    expect(lines(`FROM ${image}\nRUN corepack enable && pnpm install`)).toEqual(expected);
    expect(check(`FROM ${image}\nRUN npm install -g corepack && corepack enable`)).toEqual([]);
  });

  it.each([
    ['node:22-slim', 'ENTRYPOINT ["gosu", "node", "node", "a.js"]', ['2: ENTRYPOINT starts gosu']],
    [
      'node:22-slim',
      'ENTRYPOINT ["/usr/bin/dumb-init", "--"]\nCMD ["node"]',
      ['2: ENTRYPOINT starts /usr/bin/dumb-init'],
    ],
    ['gcr.io/distroless/base-debian12', 'ENTRYPOINT ["tini", "--", "/a"]', ['2: ENTRYPOINT starts tini']],
    ['node:22-alpine', 'RUN apk add tini\nENTRYPOINT ["/sbin/tini", "--"]', []],
    ['node:22-slim', 'ADD https://example.com/tini /usr/bin/tini\nENTRYPOINT ["/usr/bin/tini", "--"]', []],
    ['python:3.13-slim', 'RUN pip install dumb-init\nENTRYPOINT ["dumb-init", "--"]', []],
    ['node:22-slim', 'COPY tini /\nENTRYPOINT ["/tini", "--"]', []],
  ])('knows what starts other programs on %s: %s', (image, steps, expected) => {
    expect(lines(`FROM ${image}\n${steps}`)).toEqual(expected);
  });

  it.each([
    ['redhat/ubi9-minimal:9.6', 'useradd a && groupadd b', 'Run `microdnf install shadow-utils` first.'],
    ['redhat/ubi9-minimal:9.6', 'java -version', 'Run `microdnf install java-21-openjdk-headless` first.'],
    ['amazonlinux:2023', 'java -version', 'Run `dnf install java-21-amazon-corretto-headless` first.'],
    ['python:3.13-slim', 'java -version', 'Run `apt-get install default-jre-headless` first.'],
    ['alpine:3.22', 'java -version', 'Run `apk add openjdk21-jre-headless` first.'],
    ['alpine:3.22', 'python a.py', 'Run `apk add python3` first.'],
    [
      'node:22-slim',
      'pip --version',
      'Run `apt-get install python3-pip` first, and install into a virtual environment (PEP 668).',
    ],
    ['debian:13', 'addgroup a', 'Use groupadd, or run `apt-get install adduser` first.'],
  ])('names the package of the system: %s, %s', (image, command, remedy) => {
    expect(check(`FROM ${image}\nRUN ${command}`).join()).toContain(`: the command fails. ${remedy}`);
  });

  it.each([
    ['gcr.io/distroless/python3-debian12', '["/usr/local/bin/python3", "a.py"]', '/usr/bin/python3'],
    ['gcr.io/distroless/nodejs22-debian12', '["/usr/local/bin/node", "a.js"]', '/nodejs/bin/node'],
    ['gcr.io/distroless/java21-debian12', '["/opt/java/openjdk/bin/java", "-jar", "a.jar"]', '/usr/bin/java'],
    ['cgr.dev/chainguard/python:latest', '["/usr/local/bin/python3.13", "a.py"]', '/usr/bin/python3'],
    ['python:3.13-slim', '["/usr/bin/python3", "a.py"]', '/usr/local/bin/python3'],
    ['node:22-alpine', '["/usr/bin/node", "a.js"]', '/usr/local/bin/node'],
    ['eclipse-temurin:21-jre', '["/usr/bin/java", "-jar", "a.jar"]', '/opt/java/openjdk/bin/java'],
  ])('knows where %s has its interpreter: %s', (image, words, path) => {
    const [message = '', ...more] = check(`FROM ${image}\nCOPY --from=build /app /app\nENTRYPOINT ${words}`);
    expect(message).toContain(`: the container doesn't start. Write ${path}.`);
    expect(more).toEqual([]);
  });

  it.each([
    ['the right path', 'FROM gcr.io/distroless/python3-debian12\nENTRYPOINT ["/usr/bin/python3.11", "a.py"]'],
    [
      'a copy',
      'FROM gcr.io/distroless/python3-debian12\nCOPY --from=b /usr/local /usr/local\nENTRYPOINT ["/usr/local/bin/python3"]',
    ],
    [
      'a file that is copied',
      'FROM gcr.io/distroless/nodejs22-debian12\nCOPY --from=b /x/node /usr/local/bin/\nENTRYPOINT ["/usr/local/bin/node"]',
    ],
    [
      'a link',
      'FROM python:3.13-slim\nRUN ln -s /usr/local/bin/python3 /usr/bin/python3\nENTRYPOINT ["/usr/bin/python3"]',
    ],
    ['a package', 'FROM python:3.13-slim\nRUN apt-get install -y x\nENTRYPOINT ["/usr/bin/python3"]'],
    ['the full image', 'FROM python:3.13\nENTRYPOINT ["/usr/bin/python3"]'],
    ['a virtual environment', 'FROM gcr.io/distroless/python3-debian12\nENTRYPOINT ["/venv/bin/python3", "a.py"]'],
    ['an unknown image', 'FROM example.com/python:3\nENTRYPOINT ["/usr/bin/python3"]'],
    ['an argument', 'FROM gcr.io/distroless/python3-debian12\nCMD ["/usr/local/bin/python3", "a.py"]'],
  ])('says nothing of an interpreter with %s', (_, text) => expect(check(text)).toEqual([]));

  it('says what to do', () => {
    expect(check(`${DEBIAN}RUN curl a`)).toEqual([
      "2: RUN calls curl, but debian:12-slim doesn't have it and nothing before installs or copies it: the command fails. Run `apt-get install curl` first.",
    ]);
  });

  it('may match only where a command may call what the image lacks', () => {
    expect(mayMatch('missing-tool', 'FROM node:22\nRUN curl a && git clone b && npm ci')).toBe(false);
    expect(mayMatch('missing-tool', 'FROM node:22-slim\nRUN npm ci')).toBe(false);
  });
});
