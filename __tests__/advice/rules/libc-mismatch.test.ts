import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../support/cpu-time.ts';
import { findings } from '../advised.ts';

const check = (text: string) => findings('libc-mismatch', text);

interface Parts {
  readonly build?: string;
  readonly env?: string;
  readonly run?: string;
  readonly final?: string;
  readonly copy?: string;
  readonly rest?: string;
}

/** A Go program of two stages, with some of its lines replaced. */
function go({
  build = 'golang:1.22',
  env = '',
  run = 'go build -o /app .',
  final = 'alpine:3.20',
  ...more
}: Parts = {}) {
  const { copy = 'COPY --from=build /app /usr/local/bin/app', rest = 'CMD ["app"]' } = more;
  return `FROM ${build} AS build\nWORKDIR /src\nCOPY . .\n${env}\nRUN ${run}\nFROM ${final}\n${copy}\n${rest}`;
}

const UNLESS = ', unless it uses neither cgo nor the packages net and os/user. Set CGO_ENABLED=0.';

describe('libc-mismatch: Go', () => {
  it('tells what was built where, and where it is copied to', () => {
    expect(check(go())).toEqual([
      `7: Stage "build" runs \`go build\` (line 5) on golang:1.22, which has glibc, but alpine:3.20 has musl: a program linked to it doesn't start there${UNLESS}`,
    ]);
    const bare = go({ final: 'scratch', copy: 'COPY --from=build /app /app', rest: 'CMD ["/app"]' });
    expect(check(bare)[0]).toContain(', but scratch has no libc: ');
  });

  it('doesn’t take cgo from those who want it', () => {
    expect(check(go({ env: 'ENV CGO_ENABLED=1' }))).toEqual([
      `7: Stage "build" runs \`go build\` (line 5) on golang:1.22, which has glibc, but alpine:3.20 has musl: a program linked to it doesn't start there. Build it on an image with the same libc, or on one with musl statically: -ldflags '-extldflags "-static"'.`,
    ]);
  });

  it.each([
    ['a path in WORKDIR', go({ run: 'go build -o bin/app .', copy: 'COPY --from=build /src/bin/app /bin/' })],
    ['a folder of it', go({ run: 'go build -o /out/app .', copy: 'COPY --from=build /out /usr/local/bin' })],
    ['a variable', go({ env: 'ARG OUT=/app', run: 'go build -o $OUT .' })],
    ['GOBIN', go({ run: 'go install .', copy: 'COPY --from=build /go/bin/app /usr/bin/app' })],
    [
      'a file that is named',
      go({ run: 'cd cmd && go build main.go', copy: 'COPY --from=build /src/cmd/main /bin/main' }),
    ],
    ['another verb in front', go({ run: 'go mod download && GOOS=linux go build -ldflags "-s -w" -o /app .' })],
    ['no name', go({ run: 'go build -tags x', copy: 'COPY --from=build /src/app /bin/app' })],
    ['the name of a package', go({ run: 'go build -v ./cmd/app', copy: 'COPY --from=build /src/app /bin/' })],
    ['the name of an import path', go({ run: 'go build x.com/a/app/v2', copy: 'COPY --from=build /src/app /bin/' })],
    [
      'the name of the folder',
      go({ run: 'cd /go/src/app && go build', copy: 'COPY --from=build /go/src/app /srv', rest: 'CMD ["/srv/app"]' }),
    ],
    ['its own folder', go({ run: 'go build -o . ./cmd/app', copy: 'COPY --from=build /src/app /bin/app' })],
    ['a slash behind the file', go({ copy: 'COPY --from=build /app/ /usr/local/bin/' })],
    ['cp', go({ run: 'go build -o app && cp app /out', copy: 'COPY --from=build /out /bin/app' })],
    [
      'mv in another line',
      go({ run: 'go build -o app\nRUN mv app /opt/', copy: 'COPY --from=build /opt/app /bin/app' }),
    ],
    ['install', go({ run: 'go build -o app && install -Dm 755 app /o/x', copy: 'COPY --from=build /o/x /bin/app' })],
    ['cp to what -t names', go({ run: 'go build -o app && cp -t /out app', copy: 'COPY --from=build /out/app /bin/' })],
    ['mv in the final stage', go({ copy: 'COPY --from=build /app /tmp/x', rest: 'RUN mv /tmp/x /usr/bin/app' })],
    ['a script that starts it', go({ copy: 'COPY --from=build /app /app', rest: 'CMD ["sh", "-c", "exec /app -v"]' })],
    [
      'a bare word on scratch',
      go({ final: 'scratch', copy: 'COPY --from=build /app /bin/app', rest: 'ENTRYPOINT ["app"]' }),
    ],
    ['nothing that starts it', go({ copy: 'COPY --from=build /app /app', rest: '' })],
    [
      'nothing that starts it on distroless',
      go({ final: 'gcr.io/distroless/static', copy: 'COPY --from=build /app /app', rest: '' }),
    ],
    ['CGO_ENABLED=1', go({ env: 'ENV CGO_ENABLED=1' })],
    ['CGO_ENABLED=1 for another platform', go({ env: 'ARG TARGETARCH\nENV CGO_ENABLED=1 GOARCH=$TARGETARCH' })],
    [
      'CGO_ENABLED=1 with the go of packages',
      go({ build: 'ubuntu:24.04', run: 'apt-get install -y golang && CGO_ENABLED=1 go build -o /app .' }),
    ],
    [
      'CGO_ENABLED=1 beside a C compiler',
      go({
        build: 'debian:12',
        env: 'ENV CGO_ENABLED=1',
        run: 'apt-get install -y build-essential && go install .',
        copy: 'COPY --from=build /root/go/bin/app /usr/bin/',
      }),
    ],
    [
      'alpine with a compiler, to Debian',
      go({ build: 'golang:1.22-alpine', run: 'apk add gcc musl-dev && go build -o /app', final: 'debian:12-slim' }),
    ],
    [
      'a stage between',
      `FROM golang:1.22 AS base\nFROM base AS build\nCOPY . .\nRUN go build -o /app\nFROM alpine:3.20 AS os\nFROM os\nCOPY --from=build /app /bin/app`,
    ],
    [
      'what it starts',
      go({
        final: 'gcr.io/distroless/static',
        copy: 'WORKDIR /srv\nCOPY --from=build /app .',
        rest: 'ENTRYPOINT ["./app"]',
      }),
    ],
  ])('finds it with %s', (_, text) => expect(check(text)).toHaveLength(1));

  it.each([
    ['the same libc', go({ final: 'debian:12-slim' })],
    ['a base that nothing is known of', go({ final: 'example/base:1' })],
    ['CGO_ENABLED=0 in ENV', go({ env: 'ENV CGO_ENABLED=0' })],
    ['CGO_ENABLED=0 in ARG', go({ env: 'ARG CGO_ENABLED=0' })],
    ['an ARG CGO_ENABLED without a value', go({ env: 'ARG CGO_ENABLED' })],
    ['CGO_ENABLED=0 in front', go({ run: 'CGO_ENABLED=0 go build -o /app .' })],
    [
      'another program at its place',
      go({ env: 'ENV CGO_ENABLED=1', run: 'go build -o /app . && CGO_ENABLED=0 go build -o /app .' }),
    ],
    ['CGO_ENABLED=0 exported', go({ run: 'export CGO_ENABLED=0 && go build -o /app .' })],
    ['CGO_ENABLED=0 by go env', go({ run: 'go env -w CGO_ENABLED=0 && go build -o /app .' })],
    ['a static link', go({ run: `go build -ldflags '-extldflags "-static"' -o /app .` })],
    ['netgo', go({ run: 'go build -tags netgo -o /app .' })],
    ['flags in GOFLAGS', go({ env: 'ENV GOFLAGS=-tags=netgo' })],
    ['flags that a variable holds', go({ run: 'go build $FLAGS -o /app .' })],
    ['linker flags that a variable holds', go({ run: 'go build -ldflags "$FLAGS" -o /app .' })],
    ['another platform', go({ env: 'ARG TARGETARCH', run: 'GOARCH=$TARGETARCH go build -o /app .' })],
    ['alpine without a compiler', go({ build: 'golang:1.22-alpine', final: 'scratch' })],
    ['a single file', go().replace('COPY . .', 'COPY main.go .')],
    ['make', go({ run: 'make build' })],
    ['a condition', go({ run: 'if true; then go build -o /app .; fi' })],
    ['another file', go({ copy: 'COPY --from=build /etc/app.conf /usr/local/bin/app.conf' })],
    ['CGO_ENABLED=0 by go env in a line before', go({ env: 'RUN go env -w CGO_ENABLED=0' })],
    [
      'CGO_ENABLED=1 without a C compiler',
      go({ build: 'golang:1.22-alpine', env: 'ENV CGO_ENABLED=1', final: 'debian:12' }),
    ],
    ['the go of packages', go({ build: 'ubuntu:24.04', run: 'apt-get install -y golang && go build -o /app .' })],
    ['CGO_ENABLED=1 on an image of which nothing is known', go({ build: 'x/go:1', env: 'ENV CGO_ENABLED=1' })],
    ['CGO_ENABLED=1 and go from elsewhere', go({ build: 'ubuntu:24.04', env: 'ENV CGO_ENABLED=1' })],
    ['a C compiler that a variable names', go({ env: 'ARG CC\nENV CGO_ENABLED=1' })],
    ['a C compiler for musl', go({ env: 'ENV CC=musl-gcc CGO_ENABLED=1' })],
    [
      'a script beside a build that says no name',
      go({ run: 'go build', copy: 'COPY --from=build /src/entrypoint /bin/' }),
    ],
    ['a file beside a build that says no name', go({ run: 'go build', copy: 'COPY --from=build /src/a.txt /bin/' })],
    ['a build of all packages', go({ run: 'go build ./...', copy: 'COPY --from=build /src/app /bin/app' })],
    ['a build of several', go({ run: 'go build ./a ./b', copy: 'COPY --from=build /src/a /bin/a' })],
    ['a build elsewhere', go({ run: 'go build -C cmd', copy: 'COPY --from=build /src/app /bin/app' })],
    ['glibc on alpine', go({ rest: 'RUN apk add --no-cache gcompat' })],
    ['packages that a variable names', go({ rest: 'RUN apk add $PACKAGES' })],
    [
      'the libraries that come with it',
      go({
        final: 'scratch',
        copy: 'COPY --from=build /lib/x86_64-linux-gnu /lib/x86_64-linux-gnu\nCOPY --from=build /app /app',
        rest: 'CMD ["/app"]',
      }),
    ],
    [
      'a whole system',
      go({ final: 'scratch', copy: 'COPY --from=build /rootfs /\nCOPY --from=build /app /app', rest: 'CMD ["/app"]' }),
    ],
    ['a stage that only carries it', go({ final: 'scratch', copy: 'COPY --from=build /app /app', rest: '' })],
    ['one of several that nothing starts', go({ copy: 'COPY --from=build /app /src/x /opt/', rest: '' })],
    [
      'what nothing starts on an image of its own',
      go({ final: 'nginx:1-alpine', copy: 'COPY --from=build /app /app', rest: '' }),
    ],
    ['what is removed', go({ rest: 'RUN rm -f /usr/local/bin/app\nCMD ["sh"]' })],
    ['what is moved away', go({ run: 'go build -o /app && mv /app /other' })],
    ['what is copied over', go({ rest: 'COPY app /usr/local/bin/app\nCMD ["app"]' })],
    ['a place where nothing starts it', go({ copy: 'COPY --from=build /app /assets/app', rest: 'CMD ["sh"]' })],
  ])('says nothing with %s', (_, text) => expect(check(text)).toEqual([]));
});

describe('libc-mismatch: from stage to stage', () => {
  const deps = 'FROM node:22 AS deps\nWORKDIR /app\nRUN npm ci\n';
  const final =
    'FROM node:22-alpine\nWORKDIR /app\nCOPY --from=build /app/node_modules ./node_modules\nCMD ["node", "a.js"]';
  const build = (base: string, more = '') =>
    `${deps}FROM ${base} AS build\nWORKDIR /app\nCOPY --from=deps /app/node_modules ./node_modules\n${more}\n${final}`;
  const message = `Stage "deps" runs \`npm ci\` (line 3) on node:22, which has glibc, but node:22-alpine has musl: packages with compiled parts don't load there. Install them on an image with the same libc.`;

  it('follows an artifact, and tells of it once', () => {
    expect(check(build('node:22', 'RUN npm run build'))).toEqual([`10: ${message}`]);
    expect(check(build('node:22-alpine'))).toEqual([`6: ${message}`]);
    expect(check(build('scratch'))).toEqual([`10: ${message}`]);
  });

  it.each([
    [
      'a program through scratch',
      'FROM rust:1.80 AS b\nWORKDIR /s\nRUN cargo build -r && cp target/release/x /bin/server\nFROM scratch AS artifacts\nCOPY --from=b /bin/server /app\nFROM alpine:3.20\nCOPY --from=artifacts /app /app\nCMD ["/app"]',
    ],
    [
      'wheels through scratch',
      'FROM python:3.12-slim AS b\nRUN pip wheel -w /wheels -r r.txt\nFROM scratch AS w\nCOPY --from=b /wheels /\nFROM python:3.12-alpine\nCOPY --from=w / /wheels/\nRUN pip install /wheels/*\nCMD ["python"]',
    ],
    [
      'all that is on scratch',
      'FROM rust:1.80 AS b\nWORKDIR /s\nRUN cargo build -r\nFROM scratch AS a\nCOPY --from=b /s/target/release/x /bin/x\nFROM alpine:3.20\nCOPY --from=a / /\nCMD ["x"]',
    ],
    [
      'a copy in a stage below the one that starts it',
      'FROM golang:1.22 AS b\nCOPY . .\nRUN go build -o /out/app .\nFROM alpine:3.20 AS base\nCOPY --from=b /out/app /app\nFROM base\nCMD ["/app"]',
    ],
  ])('finds %s', (_, text) => expect(check(text)).toHaveLength(1));

  it.each([
    ['what is installed again on the way', build('node:22-alpine', 'RUN npm ci')],
    [
      'what a condition may install again on the way',
      build('node:22-alpine', 'RUN if [ -f package-lock.json ]; then npm ci; fi'),
    ],
    ['what is removed on the way', build('node:22', 'RUN rm -rf node_modules')],
    [
      'what a stage above it makes right',
      'FROM golang:1.22 AS b\nCOPY . .\nRUN go build -o /out/app .\nFROM alpine:3.20 AS base\nCOPY --from=b /out/app /bin/app\nFROM base\nRUN apk add gcompat\nCMD ["/bin/app"]',
    ],
    [
      'a part of node_modules',
      `${deps}FROM node:22-alpine\nCOPY --from=deps /app/node_modules/bootstrap/dist /app/static\nCMD ["node", "a.js"]`,
    ],
    [
      'libraries through scratch',
      'FROM rust:1.80 AS b\nWORKDIR /s\nRUN cargo build -r\nFROM scratch AS a\nCOPY --from=b /s/target/release/x /bin/x\nCOPY --from=b /lib64 /lib64\nFROM alpine:3.20\nCOPY --from=a / /\nCMD ["x"]',
    ],
    ['all of the other system', 'FROM node:22 AS a\nFROM alpine:3.20\nCOPY --from=a / /\nCMD ["node"]'],
  ])('says nothing of %s', (_, text) => expect(check(text)).toEqual([]));

  it('ends on a chain of very many copies', () => {
    const stages = Array.from({ length: 1500 }, (_, i) => `FROM debian:12 AS s${i + 1}\nCOPY --from=s${i} /out /out`);
    const text = `FROM golang:1.22 AS s0\nCOPY . .\nRUN go build -o /out .\n${stages.join('\n')}`;
    expect(cpuTime(() => expect(check(text)).toEqual([]))).toBeLessThan(30_000);
  });
});

describe('libc-mismatch: Rust and C', () => {
  const rust = (run: string, from: string, more = '') =>
    `FROM rust:1.80 AS b\nWORKDIR /src\n${more}\nRUN ${run}\nFROM alpine:3.20\nCOPY --from=b ${from} /usr/local/bin/app`;

  it.each([
    ['cargo build', rust('cargo build --release', '/src/target/release/app')],
    ['cargo build and cp', rust('cargo build -r && cp /src/target/release/a /o', '/o')],
    ['cargo build with a folder', rust('cargo build -r --target-dir /out', '/out/release/app')],
    [
      'cargo build for glibc',
      rust('cargo build -r --target x86_64-unknown-linux-gnu', '/src/target/x86_64-unknown-linux-gnu/release/app'),
    ],
    ['cargo install', rust('cargo install --path .', '/usr/local/cargo/bin/app')],
    ['cargo install with a root', rust('cargo install --root /out --path .', '/out/bin/app')],
    [
      'gcc',
      'FROM gcc:14 AS b\nRUN gcc -O2 -o /hello hello.c\nFROM scratch\nCOPY --from=b /hello /hello\nCMD ["/hello"]',
    ],
  ])('finds %s', (_, text) => expect(check(text)).toHaveLength(1));

  it.each([
    [
      'a musl target',
      rust('cargo build -r --target x86_64-unknown-linux-musl', '/src/target/x86_64-unknown-linux-musl/release/app'),
    ],
    ['a target that a variable names', rust('cargo build -r --target $T', '/src/target/release/app')],
    [
      'a target in ENV',
      rust('cargo build -r', '/src/target/release/app', 'ENV CARGO_BUILD_TARGET=x86_64-unknown-linux-musl'),
    ],
    [
      'a static libc',
      rust('cargo build -r', '/src/target/release/app', 'ENV RUSTFLAGS="-C target-feature=+crt-static"'),
    ],
    ['another profile', rust('cargo build', '/src/target/release/app')],
    [
      'alpine',
      'FROM rust:1-alpine AS b\nWORKDIR /s\nRUN cargo build -r\nFROM debian:12-slim\nCOPY --from=b /s/target/release/app /bin/app',
    ],
    ['gcc -static', 'FROM gcc:14 AS b\nRUN gcc -static -o /h h.c\nFROM scratch\nCOPY --from=b /h /h\nCMD ["/h"]'],
    ['gcc -c', 'FROM gcc:14 AS b\nRUN gcc -c -o /h.o h.c\nFROM alpine:3.20\nCOPY --from=b /h.o /bin/h.o'],
    ['gcc -nostdlib', 'FROM gcc:14 AS b\nRUN gcc -nostdlib -o /h h.c\nFROM scratch\nCOPY --from=b /h /h\nCMD ["/h"]'],
    [
      'flags of gcc that a variable holds',
      'FROM gcc:14 AS b\nRUN gcc $CFLAGS -o /h h.c\nFROM scratch\nCOPY --from=b /h /h\nCMD ["/h"]',
    ],
  ])('says nothing of %s', (_, text) => expect(check(text)).toEqual([]));
});

describe('libc-mismatch: packages', () => {
  const node = (run: string, copy: string, rest = 'CMD ["node", "app.js"]') =>
    `FROM node:22 AS b\nWORKDIR /app\nRUN ${run}\nFROM node:22-alpine\nWORKDIR /app\nCOPY --from=b ${copy}\n${rest}`;
  const python = (run: string, copy: string, rest = 'CMD ["python", "app.py"]') =>
    `FROM python:3.12-slim AS b\nWORKDIR /app\nRUN ${run}\nFROM python:3.12-alpine\nWORKDIR /app\nCOPY --from=b ${copy}\n${rest}`;

  it('tells which', () => {
    expect(check(node('npm ci', '/app/node_modules ./node_modules'))).toEqual([
      `6: Stage "b" runs \`npm ci\` (line 3) on node:22, which has glibc, but node:22-alpine has musl: packages with compiled parts don't load there. Install them on an image with the same libc.`,
    ]);
  });

  it.each([
    ['the whole folder', node('npm ci', '/app /app')],
    ['yarn alone', node('yarn', '/app/node_modules ./node_modules')],
    ['pnpm', node('pnpm install --frozen-lockfile', '/app/node_modules ./node_modules')],
    ['a prefix', node('npm ci --prefix web', '/app/web/node_modules ./node_modules')],
    [
      'alpine to distroless',
      'FROM node:22-alpine AS b\nWORKDIR /app\nRUN npm ci\nFROM gcr.io/distroless/nodejs22\nCOPY --from=b /app /app\nCMD ["app.js"]',
    ],
    ['--prefix', python('pip install --prefix=/install -r requirements.txt', '/install /usr/local')],
    ['--target', python('pip install --target /deps numpy', '/deps /deps')],
    ['--ignore-scripts, which parts that come ready don’t need', node('npm ci --ignore-scripts', '/app /app')],
    ['a pure package with an extra', python('pip install --target /deps uvicorn[standard]', '/deps /deps')],
    ['--user', python('pip install --user -r requirements.txt', '/root/.local /root/.local')],
    [
      'a virtual environment',
      python('python -m venv /opt/venv && /opt/venv/bin/pip install -r r.txt', '/opt/venv /opt/venv'),
    ],
    ['one that is activated', python('. /venv/bin/activate && pip install -r r.txt', '/venv /venv')],
    ['uv', python('uv sync --frozen', '/app/.venv /app/.venv')],
    [
      'site-packages',
      python(
        'pip install flask numpy',
        '/usr/local/lib/python3.12/site-packages /usr/local/lib/python3.12/site-packages',
      ),
    ],
    ['wheels', python('pip wheel -w /wheels -r r.txt', '/wheels /wheels', 'RUN pip install --no-index /wheels/*')],
    ['wheels by their path', python('pip wheel -w /w numpy', '/w /w', 'RUN cd /w && pip install *.whl')],
    [
      'wheels of a folder, and no index',
      python(
        'pip wheel -w /wheels -r r.txt',
        '/wheels /wheels',
        'COPY r.txt .\nRUN pip install --no-index -f /wheels -r r.txt',
      ),
    ],
  ])('finds %s', (_, text) => expect(check(text)).toHaveLength(1));

  it('tells that pip refuses wheels', () => {
    const wheels = python('pip wheel -w /wheels numpy', '/wheels /wheels', 'RUN pip install --no-index /wheels/*.whl');
    expect(check(wheels)).toEqual([
      `6: Stage "b" runs \`pip wheel\` (line 3) on python:3.12-slim, which has glibc, but python:3.12-alpine has musl: pip refuses wheels with compiled parts, such as numpy, there, and the build fails. Build them on an image with the same libc.`,
    ]);
  });

  it.each([
    ['what was built from them', node('npm ci && npm run build', '/app/dist ./dist')],
    ['a tool for all', node('npm install -g pm2', '/app/node_modules ./node_modules')],
    ['packages for the other libc', node('npm ci --libc=musl', '/app/node_modules ./node_modules')],
    ['packages that are installed again', node('npm ci', '/app /app', 'RUN npm ci\nCMD ["node", "app.js"]')],
    [
      'a stage without the interpreter',
      'FROM node:22 AS b\nWORKDIR /app\nRUN npm ci\nFROM alpine:3.20\nCOPY --from=b /app/node_modules /static',
    ],
    ['pure packages alone', python('pip install --target /deps flask==3 Requests "django>=5"', '/deps /deps')],
    ['packaging tools alone', python('pip install --prefix=/install wheel', '/install /usr/local')],
    [
      'wheels that pip passes over for others',
      python('pip wheel -w /wheels numpy', '/wheels /wheels', 'RUN pip install --find-links=/wheels numpy'),
    ],
    [
      'a list that lies beside wheels',
      python('pip wheel -w /wheels numpy', '/wheels /wheels', 'RUN pip install -r /wheels/r.txt -f /wheels'),
    ],
    [
      'wheels of another folder',
      python('pip wheel -w /wheels numpy', '/wheels /wheels', 'RUN pip install --no-index -f /other numpy'),
    ],
    ['wheels that nothing installs', python('pip wheel -w /wheels numpy', '/wheels /wheels')],
    ['the project alone', python('pip wheel --no-deps -w /wheels .', '/wheels /wheels')],
    [
      'packages for a platform that is named',
      python('pip install --platform musllinux_1_2_x86_64 --target /deps flask', '/deps /deps'),
    ],
    [
      'packages that are installed again',
      python('pip install --prefix=/install flask', '/install /usr/local', 'RUN pip install flask'),
    ],
  ])('says nothing of %s', (_, text) => expect(check(text)).toEqual([]));
});

describe('libc-mismatch: interpreters of images', () => {
  const names = { 'node:22-alpine': {}, 'node:22': {}, 'debian:12-slim': {} };
  const find = (text: string) => findings('libc-mismatch', text, { names });

  it.each([
    [
      'FROM debian:12-slim\nCOPY --from=node:22-alpine /usr/local/bin/node /usr/local/bin/node',
      "2: /usr/local/bin/node of node:22-alpine is linked to musl, but debian:12-slim has glibc: it doesn't start there. Copy it from an image with the same libc.",
    ],
    [
      'FROM node:22 AS node\nFROM alpine:3.20\nCOPY --from=node /usr/local/bin /usr/local/bin',
      "3: /usr/local/bin/node of node:22 is linked to glibc, but alpine:3.20 has musl: it doesn't start there. Copy it from an image with the same libc.",
    ],
  ])('%j', (text, message) => expect(find(text)).toEqual([message]));

  it.each([
    ['the same libc', 'FROM debian:12-slim\nCOPY --from=node:22 /usr/local/bin/node /usr/local/bin/node'],
    ['what is no program', 'FROM debian:12-slim\nCOPY --from=node:22-alpine /usr/local/include /usr/local/include'],
    [
      'an image without a tag, whose libc may be any',
      `FROM debian:12-slim\nCOPY --from=node@sha256:${'1'.repeat(64)} /usr/local/bin/node /bin/`,
    ],
    ['a whole system', 'FROM scratch\nCOPY --from=node:22 / /\nCMD ["node"]'],
  ])('says nothing of %s', (_, text) => expect(find(text)).toEqual([]));
});
