import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../src/advice/project/required-packages.ts';
import { isOlder } from '../../../src/advice/project/versions.ts';
import { findings } from '../advised.ts';

const check = (text: string, requirements: readonly Requirement[] = []) =>
  findings('musl-native-dependencies', text, { requirements });
const pypi = (name: string, version?: string, file = 'requirements.txt'): Requirement => ({
  file,
  ecosystem: 'pypi',
  name,
  version,
  isDevelopment: false,
  hasExtras: false,
});
const npm = (name: string, file = 'package.json'): Requirement => ({
  file,
  ecosystem: 'npm',
  name,
  version: undefined,
  isDevelopment: false,
  hasExtras: false,
});
const development = (name: string): Requirement => ({ ...npm(name), isDevelopment: true });
const FIX = 'Use an image with glibc, such as a slim variant.';
const TOO_OLD = `is built for glibc only, but python:3.12-alpine has musl and no compiler is installed to build it. ${FIX}`;
const python = (run: string) => `FROM python:3.12-alpine\nRUN ${run}`;
const node = (run: string) => `FROM node:22-alpine\nCOPY package.json .\nRUN ${run}`;

describe('musl-native-dependencies', () => {
  it.each([
    ['pip install torch', `2: torch is built for glibc only, but python:3.12-alpine has musl. ${FIX}`],
    ['pip3 install --no-cache-dir flask numpy==1.19.5', `2: numpy 1.19.5 ${TOO_OLD}`],
    [
      'pip install numpy==2.0.0',
      `2: numpy 2.0.0 has builds for musl only in some versions and for some platforms, and no compiler is installed on python:3.12-alpine to build the others. ${FIX}`,
    ],
    [
      'python -m pip install psycopg2',
      `2: psycopg2 has no build for musl, which python:3.12-alpine has, and no compiler is installed to build it. ${FIX}`,
    ],
    [
      'uv pip install Tensorflow_CPU[x]',
      `2: tensorflow-cpu is built for glibc only, but python:3.12-alpine has musl. ${FIX}`,
    ],
  ])('%s', (run, message) => expect(check(python(run))).toEqual([message]));

  it('reads what the files ask for that are copied and installed from', () => {
    const text = 'FROM python:3.12-alpine\nCOPY requirements.txt .\nRUN pip install -r requirements.txt';
    expect(check(text, [pypi('flask'), pypi('pandas', '1.2.5')])).toEqual([
      `3: pandas 1.2.5 (requirements.txt) ${TOO_OLD}`,
    ]);
    expect(check(node('npm ci'), [npm('@tensorflow/tfjs-node')])).toHaveLength(1);
    expect(check(node('npm install puppeteer'))).toHaveLength(1);
    expect(check(node('npm ci'), [npm('bcrypt')])).toHaveLength(1);
    expect(check(python('pip install -r requirements.txt'), [pypi('torch')])).toEqual([]);
    expect(check('FROM python:3.12-alpine\nCOPY . .\nRUN pip install flask', [pypi('torch')])).toEqual([]);
    expect(check(node('npm ci'), [npm('puppeteer')])).toEqual([]);
  });

  it.each([
    ['a package without native parts', python('pip install flask')],
    ['glibc', 'FROM python:3.12-slim\nRUN pip install torch'],
    ['a compiler', python('apk add build-base && pip install psycopg2')],
    ['a compiler under a condition', python('if true; then apk add gcc; fi\nRUN pip install psycopg2')],
    ['packages that a variable names', python('apk add $BUILD && pip install psycopg2')],
    ["the system's own build", python('apk add py3-numpy && pip install numpy==1.19.5')],
    ['another index', python('pip install --extra-index-url https://example.com/simple torch')],
    ['a browser of the system', node('apk add chromium && npm install puppeteer')],
    ['a browser that is not fetched', node('PUPPETEER_SKIP_DOWNLOAD=true npm install puppeteer')],
    ['a version that is there for musl', node('npm install sharp@0.33.5')],
    ['a range of such versions', node('npm install sharp@^0.33.4')],
    ['scripts that are not run', node('npm install --ignore-scripts puppeteer')],
    ['what is built on it alone', 'FROM python:3.12-alpine AS a\nFROM a\nRUN pip list'],
  ])('says nothing of %s', (_, text) => expect(check(text)).toEqual([]));

  it('goes by the lowest version that a range allows', () => {
    const sharp = (atLeast: string | undefined) => check(node('npm ci'), [{ ...npm('sharp'), atLeast }]);
    expect(sharp('0.33.4')).toEqual([]);
    expect(sharp('0.32')).toHaveLength(1);
    expect(sharp(undefined)).toHaveLength(1);
  });

  it('names the hardest of several, and the others', () => {
    expect(check(python('pip install numpy torch psycopg2'))).toEqual([
      `2: torch is built for glibc only, but python:3.12-alpine has musl. numpy and psycopg2 have native parts, too. Use an image with glibc, such as a slim variant.`,
    ]);
    const many = check(python('pip install torch numpy pandas scipy lxml gevent pillow'));
    expect(many[0]).toContain('numpy, pandas, scipy, lxml, gevent and 1 more have native parts, too.');
  });

  it.each([
    ['package*.json', 'package.json', 'npm ci'],
    ['package.json package-lock.json*', 'package.json', 'npm ci'],
    ['package.jso[mn]', 'package.json', 'npm ci'],
    ['./*.json', 'api/package.json', 'npm ci'],
    ['api/package*.json', 'api/package.json', 'npm ci'],
    ['api', 'api/package.json', 'npm ci'],
  ])('COPY %s brings %s', (sources, file, run) => {
    const text = `FROM node:22-alpine\nCOPY ${sources} ./\nRUN ${run}`;
    expect(check(text, [npm('bcrypt', file)])).toHaveLength(1);
  });

  it.each([
    'yarn*',
    'package-lock.json',
    'src',
    'web/package*.json',
    'package.jso[^n]',
    'package.jso[z-a]',
    '*a*a*a*a*',
  ])('COPY %s brings no package.json', (sources) => {
    const text = `FROM node:22-alpine\nCOPY ${sources} ./\nRUN npm ci`;
    expect(check(text, [npm('bcrypt')])).toEqual([]);
  });

  it.each([
    ['requirements*.txt', 'requirements.txt', 'requirements.txt'],
    ['*.txt', 'requirements.txt', '/app/requirements.txt'],
    ['requirements/', 'requirements/prod.txt', 'requirements/prod.txt'],
    ['requirements-prod.txt', 'requirements-prod.txt', '/tmp/r.txt'],
  ])('COPY %s brings %s to %s', (source, file, name) => {
    const target = name === '/tmp/r.txt' ? name : './';
    for (const run of [`pip install -r ${name}`, `pip install --requirement=${name}`, `uv pip sync ${name}`]) {
      const text = `FROM python:3.12-alpine\nCOPY ${source} ${target}\nRUN ${run}`;
      expect(check(text, [pypi('torch', undefined, file)])).toHaveLength(1);
      expect(check(text.replace(`${name}`, 'other.txt'), [pypi('torch', undefined, 'x/y.txt')])).toEqual([]);
    }
  });

  it('reads what a RUN mounts, and only for that one', () => {
    const mount = '--mount=type=bind,source=package.json,target=package.json';
    const lock = '--mount=type=bind,source=package-lock.json,target=package-lock.json';
    const cache = '--mount=type=cache,target=/root/.npm';
    const run = `RUN ${mount} ${lock} ${cache} npm ci --omit=dev`;
    expect(check(`FROM node:22-alpine\n${run}`, [npm('bcrypt')])).toHaveLength(1);
    expect(check(`FROM node:22-alpine\nRUN ${lock} ${cache} npm ci`, [npm('bcrypt')])).toEqual([]);
    expect(check(`FROM node:22-alpine\nRUN ${mount} true\nRUN npm ci`, [npm('bcrypt')])).toEqual([]);
    const pip = 'RUN --mount=type=bind,source=requirements.txt,target=/tmp/r.txt pip install -r /tmp/r.txt';
    expect(check(`FROM python:3.12-alpine\n${pip}`, [pypi('torch')])).toHaveLength(1);
    const whole = 'RUN --mount=type=bind,target=. pip install -r requirements.txt';
    expect(check(`FROM python:3.12-alpine\n${whole}`, [pypi('torch')])).toHaveLength(1);
    const other = whole.replace('target', 'from=python:3,target');
    expect(check(`FROM python:3.12-alpine\n${other}`, [pypi('torch')])).toEqual([]);
  });

  it('reads what another stage copied and hands on', () => {
    const text = `FROM node:22 AS build
COPY package*.json ./
FROM node:22-alpine
COPY --from=build /app/package*.json ./
RUN npm ci --omit=dev`;
    expect(check(text, [npm('bcrypt')])).toHaveLength(1);
    expect(check(text.replace('COPY package*.json', 'COPY src'), [npm('bcrypt')])).toEqual([]);
  });

  it.each([
    ['pyproject.toml', 'pip install .'],
    ['pyproject.toml', 'pip install --no-cache-dir -e .'],
    ['pyproject.toml', 'pip install ".[prod]"'],
    ['pyproject.toml', 'pip install /app'],
    ['pyproject.toml', 'pip install poetry && poetry install --only main --no-root'],
    ['pyproject.toml', 'python -m poetry --no-interaction install'],
    ['pyproject.toml', 'uv sync --locked --no-dev'],
    ['pyproject.toml', 'uv pip install -r pyproject.toml'],
    ['pyproject.toml', 'pdm install --prod'],
    ['Pipfile', 'pipenv install --system --deploy'],
    ['Pipfile', 'pipenv sync'],
  ])('reads %s for %s', (file, run) => {
    const text = `FROM python:3.12-alpine\nWORKDIR /app\nCOPY . .\nRUN ${run}`;
    expect(check(text, [pypi('torch', undefined, file)])).toHaveLength(1);
    expect(check(text.replace('COPY . .', 'COPY src src'), [pypi('torch', undefined, file)])).toEqual([]);
    expect(check(text, [pypi('torch', undefined, 'setup.py')])).toEqual([]);
  });

  it.each(['pip install ./lib', 'poetry install --only dev', 'uv run x', 'uv sync --only-dev', 'pipenv install flask'])(
    'reads neither pyproject.toml nor Pipfile for %s',
    (run) => {
      const text = `FROM python:3.12-alpine\nCOPY . .\nRUN ${run}`;
      const files = ['pyproject.toml', 'Pipfile'];
      expect(
        check(
          text,
          files.map((file) => pypi('torch', undefined, file)),
        ),
      ).toEqual([]);
    },
  );

  it.each([
    ['pip install "psycopg2>=2.9"', 'psycopg2'],
    ['pip install \'numpy~=2.1\' "pandas<3"', 'numpy'],
    ['pip install numpy>=2', 'numpy'],
    ['pip install "numpy==1.*"', 'numpy'],
    ['pip install \'torch ; python_version < "4"\'', 'torch'],
    ['pip wheel "uwsgi!=2.0.1" -w /wheels', 'uwsgi'],
    ['pip install --index-url https://example.com/whl/cpu torch', 'torch'],
    ['poetry add torch', 'torch'],
    ['uv add "torch>=2"', 'torch'],
    ['pipenv install torch', 'torch'],
  ])('%s asks for %s', (run, name) => {
    expect(check(python(run))).toEqual([expect.stringMatching(`^2: ${name} [a-z]`)]);
  });

  it.each([
    'npm i',
    'npm clean-install',
    'npm ci --prefix /app --omit dev',
    'yarn',
    'yarn --frozen-lockfile',
    'yarn install --frozen-lockfile --network-timeout 100000',
    'yarn --cwd /app install',
    'corepack enable && pnpm i',
    'corepack pnpm install --frozen-lockfile',
    'npx --yes pnpm@9 install',
    'pnpm install --prod',
    'pnpm -r install',
    'bun install',
  ])('%s installs what package.json requires', (run) => {
    expect(check(node(run), [npm('bcrypt')])).toHaveLength(1);
  });

  it.each(['npm run build', 'pnpm fetch', 'npm i -g pm2', 'npm ci --ignore-scripts', 'yarn add left-pad', 'npm ci $X'])(
    '%s may not install what package.json requires',
    (run) => {
      expect(check(node(run), [npm('bcrypt')])).toEqual([]);
    },
  );

  it.each([
    ['npm ci', 1],
    ['yarn', 1],
    ['npm ci --include=dev --production', 1],
    ['NODE_ENV=development npm ci', 1],
    ['npm ci --omit=dev', 0],
    ['npm ci --omit dev', 0],
    ['npm ci --only=production', 0],
    ['npm install --production', 0],
    ['pnpm i -P', 0],
    ['NODE_ENV=production npm ci', 0],
    ['npm_config_omit=dev npm ci', 0],
  ])('%s installs for development: %i', (run, count) => {
    expect(check(node(run), [development('bcrypt')])).toHaveLength(count);
    expect(check(node(run), [development('cypress')])).toEqual([]);
  });

  it('knows NODE_ENV from the stage', () => {
    const text = node('npm ci');
    expect(check(text.replace('COPY', 'ENV NODE_ENV=production\nCOPY'), [development('bcrypt')])).toEqual([]);
    expect(check(text.replace('COPY', 'ARG NODE_ENV\nCOPY'), [development('bcrypt')])).toEqual([]);
  });

  it('a compiler helps what can be compiled', () => {
    expect(check(python('apk add build-base && pip install torch'))).toEqual([
      `2: torch is built for glibc only, but python:3.12-alpine has musl. ${FIX}`,
    ]);
    expect(check(python('apk add gcompat && pip install torch'))).toHaveLength(1);
    expect(check(python('apk add py3-torch && pip install torch'))).toEqual([]);
    expect(check(node('apk add g++ && npm i onnxruntime-node bcrypt'))).toHaveLength(1);
    expect(check(node('apk add gcompat && npm i onnxruntime-node'))).toEqual([]);
    expect(check(node('npm i puppeteer'))).toEqual([
      '3: puppeteer brings browsers that are built for glibc only, but node:22-alpine has musl. Use an image with glibc, such as a slim variant.',
    ]);
  });

  it('only a version, or the lowest of a range, says that it is there for musl', () => {
    for (const asked of ['sharp', 'sharp@latest', 'sharp@^0.32.6', 'sharp@0.32.6'])
      expect(check(node(`npm i ${asked}`))).toHaveLength(1);
  });

  it('an image that is not known may have a compiler', () => {
    const run = 'RUN apk add py3-pip && pip install';
    expect(check(`FROM alpine:3.22\n${run} psycopg2`)).toHaveLength(1);
    expect(check(`FROM rust:1-alpine\n${run} psycopg2`)).toEqual([]);
    expect(check(`FROM rust:1-alpine\n${run} torch`)).toHaveLength(1);
  });

  it('compares versions by their numbers', () => {
    expect(isOlder('1.9', '1.24')).toBe(true);
    expect(isOlder('1.24', '1.24')).toBe(false);
    expect(isOlder('2', '1.24')).toBe(false);
    expect(isOlder('next', '1.24')).toBeUndefined();
  });
});
