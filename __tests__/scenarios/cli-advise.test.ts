import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reportSchema } from '../../scripts/parts/report-schema.mjs';
import { startRegistry } from '../support/registry/double.mjs';
import type { Fault } from '../support/registry/faults.mjs';
import { heavyLayers, imageIndex, singleImage } from '../support/registry/images.mjs';
import { project } from './support/project.ts';

const isReport = new Ajv({ allErrors: true, validateFormats: false }).compile(reportSchema());

const image = (seed: string, kilobytes: number, more: Parameters<typeof imageIndex>[0] = {}) =>
  imageIndex({ seed, layers: heavyLayers(seed, kilobytes), ...more });

const NODE = `FROM node:22.1-bookworm AS deps
WORKDIR /app
COPY package.json ./
RUN apt-get update && apt-get install -y git && npm ci

FROM node:22.1-bookworm
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY . .
RUN apt-get update
CMD node server.js
`;

interface Advice {
  readonly findings: readonly { rule: string; severity: string; message: string; range: { start: { line: number } } }[];
  readonly advice: readonly {
    readonly stages: readonly {
      sizes?: { platform: string; bytes: number }[];
      family: string;
      libc?: string;
      user?: string;
      basis: string;
    }[];
    readonly alternatives: readonly {
      reference: string;
      sizes: { platform: string; bytes: number }[];
      breaks: string[];
      reason: string;
    }[];
  }[];
}

async function start(files: Readonly<Record<string, string>>) {
  const registry = await startRegistry();
  onTestFinished(() => registry.close());
  const folder = await project(files);
  const hosts = ['docker.io', 'gcr.io', 'cgr.dev', 'registry.access.redhat.com', 'dhi.io'];
  const mirrors = hosts.flatMap((host) => ['--mirror', `${host}=${registry.host}/${host}`]);
  const env = { XDG_CACHE_HOME: join(folder.folder, '.cache'), DOCKER_CONFIG: join(folder.folder, '.docker') };
  const words = (...args: string[]) => ['advise', ...mirrors, '--insecure-registry', registry.host, ...args];
  const run = (...args: string[]) => folder.call(words(...args), { env });
  const json = async (...args: string[]): Promise<Advice> => {
    const { stdout } = await folder.call(words('--format', 'json', ...args), { env });
    const report = JSON.parse(stdout) as Advice;
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    return report;
  };
  return { registry, folder, run, json };
}

async function node() {
  const world = await start({ Dockerfile: NODE, 'package.json': '{"dependencies":{"express":"4.0.0"}}' });
  const put = (tag: string, kilobytes: number, more = {}) =>
    world.registry.put('docker.io/library/node', tag, image(`node-${tag}`, kilobytes, more));
  put('22.1-bookworm', 400);
  put('22.1-bookworm-slim', 80);
  // The same image under the shorter name.
  world.registry.put('docker.io/library/node', '22.1-slim', image('node-22.1-bookworm-slim', 80));
  for (const tag of ['22.1-alpine', '22.1-alpine3.23']) put(tag, 50);
  put('22.2-bookworm', 400);
  put('24.0-bookworm', 400);
  // Listed, and not there for the platform in use.
  put('25.0-bookworm', 400, { platforms: [{ os: 'linux', architecture: 's390x' }] });
  world.registry.put('gcr.io/distroless/nodejs22-debian13', 'nonroot', image('distroless', 40, { user: '65532' }));
  return world;
}

it('advises on a copy as on its original, with alternatives that are beside it', async () => {
  const registry = await startRegistry();
  onTestFinished(() => registry.close());
  for (const [tag, kilobytes] of [
    ['22.1-trixie', 400],
    ['22.1-trixie-slim', 80],
  ] as const) {
    registry.put('hub/node', tag, image(`node-${tag}`, kilobytes));
  }
  const text = `FROM ${registry.host}/hub/node:22.1-trixie\nWORKDIR /app\nCOPY . .\nUSER app\nCMD ["node", "a.js"]\n`;
  const folder = await project({ Dockerfile: text });
  const advise = async (...args: string[]) => {
    const call = ['advise', '--format', 'json', '--insecure-registry', registry.host, ...args];
    const { stdout } = await folder.call(call, { env: { XDG_CACHE_HOME: join(folder.folder, '.cache') } });
    const { findings, advice } = JSON.parse(stdout) as Advice;
    const [only] = advice;
    return {
      rules: findings.map(({ rule }) => rule).sort(),
      alternatives: only?.alternatives.map(({ reference }) => reference),
    };
  };
  expect(await advise()).toEqual({ rules: [], alternatives: [] });
  expect(await advise('--known-as', `${registry.host}/hub=docker.io/library`)).toEqual({
    rules: ['full-image-in-final-stage', 'missing-passwd'],
    alternatives: [`${registry.host}/hub/node:22.1-trixie-slim`],
  });
});

describe('advise on a tag that the registry does not have', () => {
  const TEXT = `FROM node:23 AS build
RUN make
FROM build
RUN apk add curl
COPY --from=build /app/node_modules /app/node_modules
`;

  it('says so in every format, and judges nothing as if it were there', async () => {
    const { run, json, registry } = await start({ Dockerfile: TEXT });
    registry.put('docker.io/library/node', '23-slim', image('slim', 80));
    const { findings, advice } = await json();
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'notice floating-tag',
      'notice no-os-codename',
      'warning tag-not-found',
    ]);
    expect(advice[0]?.stages.map(({ family, libc, user, sizes }) => [family, libc, user, sizes])).toEqual([
      ['unknown', undefined, undefined, undefined],
      ['unknown', undefined, undefined, undefined],
    ]);
    expect(advice[0]?.alternatives).toEqual([]);
    for (const format of ['text', 'markdown', 'sarif']) {
      const { stdout, exitCode } = await run('--format', format);
      expect(stdout).toContain('tag-not-found');
      expect(stdout).not.toMatch(/Debian|· glibc|"glibc"|fresh\b/);
      expect(exitCode).toBe(0);
    }
  });

  it('says the same by name alone whatever the registry answers', async () => {
    const texts = ['FROM node:22', 'FROM python:3.12-slim', 'FROM node', 'FROM alpine:3.20', 'FROM own/app:3'];
    const { json, registry, folder } = await start({ Dockerfile: `${texts.join('\n')}\n` });
    const byName = ({ findings }: Advice) =>
      findings
        .filter(({ rule }) => rule === 'floating-tag' || rule === 'no-os-codename')
        .map(({ rule, message, range }) => `${range.start.line} ${rule} ${message}`);
    const offline = byName(await json('--offline'));
    expect(offline.map((line) => line.split(' ', 2).join(' '))).toEqual([
      '1 floating-tag',
      '1 no-os-codename',
      '2 no-os-codename',
      '3 floating-tag',
    ]);
    expect(byName(await json())).toEqual(offline); // it has none of them
    // It speaks plain HTTP, which isn't allowed here.
    const refused = ['docker.io', 'own'].flatMap((host) => ['--mirror', `${host}=${registry.host}/x`]);
    const { stdout } = await folder.call(['advise', '--format', 'json', ...refused]);
    const unreachable = JSON.parse(stdout) as Advice;
    expect(byName(unreachable)).toEqual(offline);
    expect(unreachable.findings.filter(({ rule }) => rule === 'lookup-failed')).toHaveLength(texts.length);
  });
});

describe('advise', () => {
  it('measures what is there, and proposes what its registry has for the platforms in use', async () => {
    const { registry, json } = await node();
    const { findings, advice } = await json();
    expect(findings.map(({ rule, range }) => `${range.start.line} ${rule}`)).toEqual([
      '1 end-of-life-soon',
      '1 newer-tag',
      '6 end-of-life-soon',
      '6 full-image-in-final-stage',
      '6 newer-tag',
    ]);
    expect(findings[1]?.message).toContain('22.2-bookworm');
    expect(findings[1]?.message).toContain('24.0-bookworm');
    expect(findings[1]?.message).not.toContain('25.0-bookworm');
    const [file] = advice;
    expect(file?.stages.map(({ family, basis }) => [family, basis])).toEqual([
      ['full', 'image'],
      ['full', 'image'],
    ]);
    const own = image('node-22.1-bookworm', 400);
    const layers = own.manifests[0]?.body.toString() ?? '{}';
    const { size } = (JSON.parse(layers) as { layers: { size: number }[] }).layers[0] ?? { size: 0 };
    expect(file?.stages[1]?.sizes).toEqual([{ platform: 'linux/amd64', bytes: size }]);
    const names = file?.alternatives.map(({ reference }) => reference);
    expect(names).toContain('node:22.1-bookworm-slim');
    expect(names).toContain('gcr.io/distroless/nodejs22-debian13:nonroot');
    // What is no tag of the repository isn't asked for, and the list is asked for once.
    const asked = registry.requests.map(({ method, url }) => `${method} ${url}`);
    expect(asked.filter((request) => request.includes('/library/node/tags/list'))).toHaveLength(1);
    expect(new Set(asked).size).toBe(asked.length);
    const distroless = file?.alternatives.find(({ reference }) => reference.startsWith('gcr.io'));
    expect(distroless?.breaks).toEqual(['line 10: RUN needs a shell', 'line 11: CMD in shell form']);
    const slim = file?.alternatives.find(({ reference }) => reference === 'node:22.1-bookworm-slim');
    expect(slim?.breaks).toEqual([]);
  });

  it('prints a screen for each file', async () => {
    const { run } = await node();
    const { stdout, stderr, exitCode } = await run();
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    await expect(stdout).toMatchFileSnapshot('../fixtures/advice/node.txt');
    await expect((await run('--format', 'markdown')).stdout).toMatchFileSnapshot('../fixtures/advice/node.md');
  });

  it('counts every platform in use, and proposes only what has them all', async () => {
    const { registry, json } = await node();
    const amd64 = { os: 'linux', architecture: 'amd64' };
    registry.put('docker.io/library/node', '22.1-alpine', image('alone', 10, { platforms: [amd64] }));
    const { advice } = await json('--platform', 'linux/amd64', '--platform', 'linux/arm64');
    expect(advice[0]?.stages[0]?.sizes?.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64']);
    const names = advice[0]?.alternatives.map(({ reference }) => reference);
    expect(names).toContain('node:22.1-bookworm-slim');
    expect(names).not.toContain('node:22.1-alpine');
  });

  it('goes by what an image holds where its name says nothing', async () => {
    const { registry, json } = await start({
      Dockerfile: 'FROM registry.example/team/base:1\nRUN apt-get update\nCOPY x /x\nCMD ["/x"]\n',
    });
    const files = {
      'etc/': '',
      'etc/os-release': 'ID=alpine\nVERSION_ID=3.22.1\n',
      'lib/': '',
      'lib/apk/': '',
      'lib/apk/db/': '',
      'lib/apk/db/installed': 'P:musl\nV:1.2.5-r0\n\nP:apk-tools\nV:3.0.0-r0\n\nP:busybox-binsh\nV:1.37.0-r0\n\n',
    };
    registry.put('team/base', '1', singleImage({ layers: [{ files }] }));
    const mirror = ['--mirror', `registry.example=${registry.host}`];
    const { findings, advice } = await json(...mirror);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain('warning wrong-package-manager');
    expect(advice[0]?.stages[0]).toMatchObject({ family: 'alpine', libc: 'musl', packageManager: 'apk', packages: 3 });
    // Once for all runs.
    const before = registry.requests.length;
    await json(...mirror);
    expect(registry.requests.slice(before).some(({ url }) => url.includes('/blobs/'))).toBe(false);
  });

  it('reads the release of an image that a program is copied to where its name says none', async () => {
    const { registry, json } = await start({
      Dockerfile:
        'FROM rust:1.91 AS build\nWORKDIR /src\nCOPY . .\nRUN cargo install --path . --root /out\nFROM debian:stable-slim\nCOPY --from=build /out/bin/app /usr/local/bin/app\n',
    });
    const files = { 'etc/': '', 'etc/os-release': 'ID=debian\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\n' };
    registry.put('docker.io/library/rust', '1.91', image('rust', 400));
    registry.put('docker.io/library/debian', 'stable-slim', singleImage({ layers: [{ files }] }));
    const { findings } = await json();
    expect(findings.find(({ rule }) => rule === 'glibc-version')?.message).toContain('has 2.36 (bookworm)');
  });

  it('proposes the libc that the packages were built for, also where that is larger', async () => {
    const { registry, json } = await start({
      Dockerfile: `FROM node:22.1-bookworm AS build
WORKDIR /app
COPY . .
RUN npm ci
FROM node:22.1-alpine
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
RUN apt-get update
CMD node server.js
`,
    });
    const put = (name: string, tag: string, kilobytes: number) =>
      registry.put(name, tag, image(`${name}:${tag}`, kilobytes));
    for (const [tag, kilobytes] of [
      ['bookworm', 400],
      ['alpine', 50],
      ['slim', 80],
    ] as const)
      put('docker.io/library/node', `22.1-${tag}`, kilobytes);
    put('docker.io/library/node', '22.1', 400);
    put('gcr.io/distroless/nodejs22-debian13', 'nonroot', 42);
    const { findings, advice } = await json();
    expect(findings.map(({ rule }) => rule)).toContain('libc-mismatch');
    const [slim, distroless, ...others] = advice[0]?.alternatives ?? [];
    expect(slim).toMatchObject({
      reference: 'node:22.1-slim',
      reason: expect.stringContaining('with glibc'),
      breaks: [],
    });
    // What is broken on Alpine already isn't broken by it.
    expect(distroless?.breaks).toEqual(['line 8: RUN needs a shell', 'line 9: CMD in shell form']);
    expect(others).toEqual([]);
  });

  it('tells what a script or npm would miss', async () => {
    const text = 'FROM node:22.1-bookworm-slim\nCOPY . .\nENTRYPOINT ["docker-entrypoint.sh"]\nCMD ["npm", "start"]\n';
    const { registry, json } = await start({ Dockerfile: text });
    registry.put('docker.io/library/node', '22.1-bookworm-slim', image('slim', 80));
    registry.put('gcr.io/distroless/nodejs22-debian13', 'nonroot', image('distroless', 42));
    const [distroless] = (await json()).advice[0]?.alternatives ?? [];
    expect(distroless?.breaks).toEqual([
      'line 3: ENTRYPOINT starts docker-entrypoint.sh, which needs a shell',
      'line 4: CMD starts npm, which needs a shell',
    ]);
  });

  it("proposes Docker's hardened images with a log-in there alone", async () => {
    const text = 'FROM node:24.1-trixie-slim\nCOPY a.js /\nENTRYPOINT ["/a"]\n';
    const { registry, folder, json } = await start({ Dockerfile: text });
    registry.put('docker.io/library/node', '24.1-trixie-slim', image('slim', 80));
    registry.put('gcr.io/distroless/nodejs24-debian13', 'nonroot', image('distroless', 42));
    registry.put('dhi.io/node', '24-debian13', image('hardened', 40, { user: 'node' }));
    const names = async () => (await json()).advice[0]?.alternatives.map(({ reference }) => reference);
    expect(await names()).toEqual(['gcr.io/distroless/nodejs24-debian13:nonroot']);
    await folder.write('.docker/config.json', '{"auths":{"dhi.io":{"auth":"YTpi"}}}');
    expect(await names()).toEqual(['gcr.io/distroless/nodejs24-debian13:nonroot', 'dhi.io/node:24-debian13']);
  });

  it('proposes nothing that is larger and no better', async () => {
    const { registry, json } = await start({ Dockerfile: 'FROM python:3.13.1-alpine3.22\nCMD ["python", "x.py"]\n' });
    registry.put('docker.io/library/python', '3.13.1-alpine3.22', image('alpine', 20));
    registry.put('gcr.io/distroless/python3-debian13', 'nonroot', image('chainguard', 30));
    expect((await json()).advice[0]?.alternatives).toEqual([]);
    registry.put('gcr.io/distroless/python3-debian13', 'nonroot', image('chainguard', 20));
    expect((await json()).advice[0]?.alternatives).toHaveLength(1);
  });

  it('says which tag with the release is the same image today', async () => {
    const { registry, json } = await start({ Dockerfile: 'FROM python:3.13.1-slim\n' });
    const python = image('python', 30);
    for (const tag of ['3.13.1-slim', '3.13.1-slim-trixie']) registry.put('docker.io/library/python', tag, python);
    registry.put('docker.io/library/python', '3.13.1-slim-bookworm', image('older', 30));
    const { findings } = await json();
    const finding = findings.find(({ rule }) => rule === 'no-os-codename');
    expect(finding?.message).toContain('3.13.1-slim-trixie');
    expect(finding?.message).not.toContain('bookworm');
  });

  it('reads what the copied files require', async () => {
    const { json } = await start({
      'api/Dockerfile':
        'FROM python:3.13.1-alpine3.22\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCMD ["python", "x.py"]\n',
      'api/requirements.txt': '# database\npsycopg2==2.9.9\nflask>=2\n',
    });
    const { findings } = await json('--offline');
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['musl-native-dependencies', expect.stringContaining('psycopg2 2.9.9 (api/requirements.txt)')],
    ]);
  });

  it('reads the usual files through globs, mounts and folders', async () => {
    const { json } = await start({
      'web/Dockerfile': 'FROM node:22.1-alpine3.19\nCOPY package*.json ./\nRUN yarn --frozen-lockfile\n',
      'web/package.json': '{"dependencies":{"express":"4.0.0"},"devDependencies":{"canvas":"^2.11.0"}}',
      'api/Dockerfile':
        'FROM python:3.13.1-alpine3.22\nRUN --mount=type=bind,source=pyproject.toml,target=pyproject.toml uv sync\n',
      'api/pyproject.toml': '[project]\nname = "api"\ndependencies = ["torch>=2"]\n',
    });
    const { findings } = await json('--offline');
    const messages = findings.filter(({ rule }) => rule === 'musl-native-dependencies').map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringContaining('torch (api/pyproject.toml) is built for glibc only'),
      expect.stringContaining('canvas (web/package.json) has no build for musl'),
    ]);
  });

  it('proposes no variant without root to a stage that needs root, and blames no program but the one that is copied', async () => {
    const needsRoot = 'FROM gcr.io/distroless/static:debug\nCOPY a /usr/bin/a\nSHELL ["/busybox/sh", "-c"]\n';
    const { registry, json } = await start({
      'a/Dockerfile': `${needsRoot}RUN ln -s /busybox/sh /bin/sh\nENTRYPOINT ["/usr/bin/a"]\n`,
      'b/Dockerfile': `${needsRoot}RUN ls /bin\nENTRYPOINT ["/usr/bin/a"]\n`,
      'c/Dockerfile': `FROM golang:1.26-trixie AS build
COPY . /src
RUN cd /src && scripts/build && mv bin/app /usr/local/bin/app \\
 && GOBIN=/usr/local/bin go install example.com/tools/licenses@latest
FROM gcr.io/distroless/static:debug-nonroot
COPY --from=build /usr/local/bin/app /usr/local/bin/app
ENTRYPOINT ["/usr/local/bin/app"]
`,
    });
    for (const tag of ['debug', 'debug-nonroot', 'nonroot'])
      registry.put('gcr.io/distroless/static', tag, image(`static-${tag}`, 2));
    registry.put('docker.io/library/golang', '1.26-trixie', image('golang', 300));
    const report = await json();
    const [a, b] = report.advice.map(({ alternatives }) => alternatives.map(({ reference }) => reference));
    expect([a, b]).toEqual([[], []]);
    const rules = report.findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'runs-as-root')).toHaveLength(1);
    expect(rules).not.toContain('libc-mismatch');
  });

  it('calls no image too full that the registry has no smaller variant of', async () => {
    const { registry, json } = await start({
      Dockerfile: 'FROM python:3.14-trixie\nCOPY . .\nCMD ["python", "app.py"]\n',
    });
    registry.put('docker.io/library/python', '3.14-trixie', image('python', 300));
    const rules = async () => (await json()).findings.map(({ rule }) => rule);
    expect(await rules()).not.toContain('full-image-in-final-stage');
    registry.put('docker.io/library/python', '3.14-slim-trixie', image('python-slim', 50));
    expect(await rules()).toContain('full-image-in-final-stage');
  });

  it('is silent where a comment or the configuration ignores it', async () => {
    const { folder, json } = await start({
      Dockerfile: `FROM alpine:3.23.1
# freshfrom: ignore=wrong-package-manager because apt-get is a script of ours
RUN apt-get update
RUN apt-get install x
`,
    });
    const lines = async () => (await json('--offline')).findings.map(({ rule, range }) => [range.start.line, rule]);
    expect(await lines()).toEqual([[4, 'wrong-package-manager']]);
    await folder.write('.github/freshfrom.yml', 'rules: { wrong-package-manager: off }');
    expect(await lines()).toEqual([]);
    await folder.write('.github/freshfrom.yml', 'ignore-images: alpine');
    expect(await lines()).toEqual([]);
  });

  it('a check states what breaks a build, and the rest where the configuration says how grave it is', async () => {
    const { folder } = await start({ Dockerfile: 'FROM alpine:latest\nRUN apt-get update\n' });
    const rules = async () => {
      const { stdout, exitCode } = await folder.call(['check', '--offline', '--format', 'json']);
      const { findings } = JSON.parse(stdout) as Advice;
      return [exitCode, ...findings.map(({ rule, severity }) => `${severity} ${rule}`)];
    };
    expect(await rules()).toEqual([0, 'warning unpinned', 'warning wrong-package-manager']);
    await folder.write('.github/freshfrom.yml', 'rules: { floating-tag: error, unpinned: off }');
    expect(await rules()).toEqual([1, 'error floating-tag', 'warning wrong-package-manager']);
  });

  it('leaves the rest of the pull limit to builds', async () => {
    const { registry, run } = await node();
    const limited: Fault = (real) => {
      const answer = real();
      return {
        ...answer,
        headers: { ...answer.headers, 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '40;w=21600' },
      };
    };
    registry.fail(/manifests/, limited, 1000);
    const { stdout, stderr, exitCode } = await run();
    expect([exitCode, stderr.split('\n')[0]]).toEqual([
      0,
      'Less than half of the pull limit of docker.io is left. It is kept for builds, so the sizes of more images there are not looked up. Log in there for a higher limit.',
    ]);
    expect(stdout).toContain('full-image-in-final-stage');
    // What isn't there is no pull.
    const pulls = registry.requests.filter(
      ({ method, url, status }) => method === 'GET' && url.includes('/manifests/') && status !== 404,
    );
    expect(pulls).toEqual([]);
  });

  it('asks no registry offline, and says so of one that can not be asked', async () => {
    const { registry, run } = await node();
    expect((await run('--offline')).exitCode).toBe(0);
    expect(registry.requests).toEqual([]);
    const { exitCode, stdout, stderr } = await run('--mirror', 'docker.io/library=127.0.0.1:1/library');
    expect(exitCode).toBe(3);
    expect(stdout).toContain('full-image-in-final-stage');
    expect(stderr).toContain('Every look-up at docker.io failed');
  });
});
