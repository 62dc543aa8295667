import { describe, expect, it } from 'vitest';
import { findings } from '../advised.ts';

const ALPINE = 'FROM alpine:3.22';
const check = (...lines: readonly string[]) => findings('libc-mismatch', lines.join('\n'));
const program = (path: string) => `${ALPINE}\nCOPY --from=build ${path} /usr/local/bin/app\nCMD ["/usr/local/bin/app"]`;

describe('libc-mismatch looks at the program that is copied', () => {
  it.each([
    [
      'go install of another one',
      'GOBIN=/usr/local/bin go install example.com/tools/licenses@latest',
      '/usr/local/bin/app',
    ],
    ['and moved there before', 'mv bin/app /go/bin/app && go install ./...', '/go/bin/app'],
    ['and copied there later', 'go install ./... && cp bin/app /go/bin/', '/go/bin/app'],
    ['GOPATH', 'GOPATH=/out go install ./cmd/other', '/out/bin/app'],
    ['a version in the path', 'go install example.com/other/v2@v2.1.0', '/go/bin/app'],
    ['a package without the libc', 'go install ./tools/... && make && true', '/usr/local/bin/app'],
    ['go build of several', 'go build -o /out/ ./cmd/other ./cmd/third', '/out/app'],
    ['a download', 'go install ./... && curl -fsSL -o /go/bin/app https://example.com/app', '/go/bin/app'],
    ['a redirection', 'go install ./... && cat x > /go/bin/app', '/go/bin/app'],
    ['an archive', 'go install ./... && tar -xzf x.tgz -C /go/bin', '/go/bin/app'],
    ['make install', 'GOBIN=/opt/x/bin go install ./... && make install PREFIX=/opt/x', '/opt/x/bin/app'],
    ['make install of somewhere', 'GOBIN=/usr/local/bin go install ./... && make install', '/usr/local/bin/app'],
    ['a script', 'GOBIN=/usr/local/bin go install ./... && ./install.sh', '/usr/local/bin/app'],
    ['an installer', 'go install ./... && curl -s https://x | sh -s -- -b /go/bin', '/go/bin/app'],
    ['a link', 'go install ./... && ln -s /x/app /go/bin/app', '/go/bin/app'],
  ])('%s', (_, run, path) => {
    expect(check('FROM golang:1.22 AS build', 'COPY . /src', 'WORKDIR /src', `RUN ${run}`, program(path))).toEqual([]);
  });

  it.each([
    [
      'one without cgo beside others',
      'RUN CGO_ENABLED=0 GOBIN=/out go install ./cmd/app\nRUN GOBIN=/out go install ./tools/...',
      '/out/app',
    ],
    [
      'one without cgo, built',
      'RUN CGO_ENABLED=0 go build -o /out/app ./cmd/app\nRUN go build -o /out/ ./...',
      '/out/app',
    ],
    ['one of another stage', 'RUN GOBIN=/out go install ./...\nCOPY --from=other /app /out/app', '/out/app'],
  ])('%s', (_, lines, path) => {
    const other = 'FROM alpine:3.22 AS other\nRUN make';
    expect(check(other, 'FROM golang:1.22 AS build', 'COPY . /src', 'WORKDIR /src', lines, program(path))).toEqual([]);
  });

  it.each([
    ['go install by its name', 'go install ./cmd/app', '/go/bin/app'],
    ['go install of all', 'go install ./...', '/go/bin/app'],
    ['go install beside a known one', 'go install ./... && cp bin/other /go/bin/other', '/go/bin/app'],
    ['go install by a version', 'go install example.com/app/v3@v3.0.0', '/go/bin/app'],
    ['go build of several', 'go build -o /out/ ./cmd/app ./cmd/other', '/out/app'],
    ['go build of several without a slash', 'go build -o /out ./cmd/app ./cmd/other', '/out/app'],
    ['go build of all', 'go build -o /out/ ./...', '/out/app'],
    ['moved from its folder', 'go install ./... && mv /go/bin/app /x/app', '/x/app'],
  ])('and finds %s', (_, run, path) => {
    expect(check('FROM golang:1.22 AS build', 'COPY . /src', 'WORKDIR /src', `RUN ${run}`, program(path))).toHaveLength(
      1,
    );
  });

  it('cargo install of another one', () => {
    const build = (more: string) => `FROM rust:1 AS build\nCOPY . /src\nRUN cargo install --root /out tool${more}`;
    expect(check(build(' && cp target/release/app /out/bin/app'), program('/out/bin/app'))).toEqual([]);
    expect(check(build(''), program('/out/bin/app'))).toHaveLength(1);
  });

  it('packages that are installed into the folder of the project', () => {
    const build = 'FROM python:3.12 AS build\nWORKDIR /app';
    const run = 'RUN pip install --target /app numpy';
    const final = (path: string) =>
      `FROM python:3.12-alpine\nCOPY --from=build ${path} /app/x\nCMD ["python", "-m", "x"]`;
    expect(check(build, run, final('/app/main.py'))).toEqual([]);
    expect(check(build, 'COPY . .', run, final('/app/src'))).toEqual([]);
    expect(check(build, run, final('/app/numpy'))).toHaveLength(1);
    expect(check(build, 'COPY . .', run, final('/app'))).toHaveLength(1);
  });
});
