import { describe, expect, it } from 'vitest';
import { NameAdvisor } from '../../src/advice/name-advisor.ts';
import { libcMismatch } from '../../src/advice/rules/libc-mismatch.ts';
import { runtimeVersion } from '../../src/advice/rules/runtime-version.ts';
import { judged } from '../check/judged.ts';
import { readDockerfile } from '../support/dockerfile.ts';

/** What libc-mismatch and runtime-version say of a Dockerfile beside these files, and which of them were asked for. */
async function check(dockerfile: string, files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const advisor = new NameAdvisor({
    list: async () => ['Dockerfile'],
    read: async (path) => {
      asked.push(path);
      const text = files[path];
      return text === undefined ? { unreadable: 'no' } : { bytes: Buffer.from(text) };
    },
  });
  const { uses, problems, outline, stages } = readDockerfile(dockerfile);
  const own = uses.map((use) => judged(use));
  const advised = await advisor.advise({ file: 'Dockerfile', uses: own, problems, outline, stages });
  const said = [libcMismatch, runtimeVersion].flatMap((rule) => rule.check(advised).map(({ message }) => message));
  return { said, asked };
}

const node = (run = 'npm ci', copy = 'COPY package*.json ./', final = 'node:22-alpine') =>
  `FROM node:22 AS b\nWORKDIR /app\n${copy}\nRUN ${run}\nFROM ${final}\nWORKDIR /app\nCOPY --from=b /app/node_modules ./node_modules\nCMD ["node", "app.js"]`;
const python = (run: string, copy = 'COPY . .') =>
  `FROM python:3.12 AS b\nWORKDIR /app\n${copy}\nRUN ${run}\nFROM python:3.12-alpine\nCOPY --from=b /deps /deps\nCMD ["python", "app.py"]`;

const manifest = (...names: string[]) =>
  JSON.stringify({
    dependencies: Object.fromEntries(names.map((name) => [name, '^1'])),
    devDependencies: { sharp: '1' },
  });
const lock = (entries: Readonly<Record<string, unknown>>) => JSON.stringify({ packages: entries });
const BCRYPT = lock({ 'node_modules/bcrypt': { hasInstallScript: true }, 'node_modules/express': {} });

describe('the project’s files, where packages are taken to another libc', () => {
  it('name the packages that mind', async () => {
    const { said } = await check(node(), { 'package.json': manifest('express'), 'package-lock.json': BCRYPT });
    expect(said).toEqual([
      'Stage "b" runs `npm ci` (line 4) on node:22, which has glibc, but node:22-alpine has musl: packages with compiled parts, such as bcrypt, don\'t load there. Install them on an image with the same libc.',
    ]);
    const four = { 'package.json': manifest('sharp', 'canvas', 'express', 'bcrypt', 're2') };
    expect((await check(node(), four)).said[0]).toContain(
      "parts, such as sharp, canvas, bcrypt and 1 more, don't load there. ",
    );
    const wheels = await check(python('pip install --target /deps -r requirements.txt'), {
      'requirements.txt': 'flask\nnumpy==2.1 # fast',
    });
    expect(wheels.said[0]).toContain("parts, such as numpy, don't load there. ");
  });

  it('name those that mind another version of the runtime', async () => {
    const sqlite = { 'package.json': manifest('express', 'better-sqlite3') };
    const other = await check(node('npm ci', 'COPY package*.json ./', 'node:24'), sqlite);
    expect(other.said[0]).toContain("the compiled parts of better-sqlite3 don't load there");
    const same = await check(node('npm ci', 'COPY package*.json ./', 'node:22-slim'), sqlite);
    expect(same).toEqual({ said: [], asked: [] });
  });

  it('say whether a program of .NET is compiled ahead', async () => {
    const dotnet = (final: string) =>
      `FROM mcr.microsoft.com/dotnet/sdk:10.0 AS b\nWORKDIR /src\nCOPY App.csproj .\nRUN dotnet publish App.csproj -o /app\nFROM mcr.microsoft.com/dotnet/${final}\nCOPY --from=b /app /app\nENTRYPOINT ["/app/App"]`;
    const aot = { 'App.csproj': '<Project><PublishAot>true</PublishAot></Project>' };
    const { said } = await check(dotnet('runtime-deps:10.0-alpine'), aot);
    expect(said[0]).toMatch(/runs `dotnet publish` \(line 4\), which builds for glibc, but .* has musl/);
    expect((await check(dotnet('runtime-deps:10.0-alpine'), { 'App.csproj': '<Project/>' })).said).toEqual([]);
    expect(await check(dotnet('runtime-deps:10.0'), aot)).toEqual({ said: [], asked: [] });
  });

  it.each<[string, string, Record<string, string>]>([
    ['a lock file without any', node(), { 'package-lock.json': lock({ 'node_modules/left-pad': {} }) }],
    ['a shrinkwrap without any', node('npm ci', 'COPY . .'), { 'npm-shrinkwrap.json': lock({}) }],
    [
      'packages with builds for both',
      node(),
      { 'package.json': '{"dependencies":{"argon2":"^0.44.0","bcrypt":"6.0.0"}}' },
    ],
    [
      'locked packages with builds for both',
      node(),
      { 'package-lock.json': lock({ 'node_modules/bcrypt': { version: '6.0.0', hasInstallScript: true } }) },
    ],
    ['pure packages', node(), { 'package.json': manifest('express', 'lodash') }],
    ['pure packages of yarn', node('yarn', 'COPY . .'), { 'package.json': manifest('koa') }],
    [
      'pure packages, with another file of them',
      python('pip install --target /deps -r requirements.txt'),
      { 'requirements.txt': '# web\n-r base.txt\nflask==3.0.0 \\\n    --hash=sha256:abc\n', 'base.txt': 'requests' },
    ],
    [
      'a project of pure packages',
      python('UV_PROJECT_ENVIRONMENT=/deps uv sync'),
      { 'pyproject.toml': '[project]\ndependencies = ["httpx>=0.27"]' },
    ],
  ])('silence it: %s', async (_, text, files) => expect((await check(text, files)).said).toEqual([]));

  it.each<[string, string, Record<string, string>]>([
    ['none', node(), {}],
    ['a package that isn’t known', node(), { 'package.json': manifest('express', 'left-pad') }],
    ['a file that isn’t copied', node('npm ci', 'COPY src src'), { 'package.json': manifest('express') }],
    ['the lock file of another tool', node('yarn'), { 'package-lock.json': lock({}) }],
    ['an old lock file', node(), { 'package-lock.json': '{"dependencies": {}}' }],
    [
      'a file that is missing',
      python('pip install --target /deps -r requirements.txt'),
      { 'requirements.txt': 'flask\n-r gone.txt' },
    ],
    ['a path', python('pip install --target /deps -r requirements.txt'), { 'requirements.txt': 'flask\n-e ./own' }],
    ['an extra', python('pip install --target /deps -r requirements.txt'), { 'requirements.txt': 'uvicorn[standard]' }],
    [
      'an address',
      python('pip install --target /deps -r requirements.txt'),
      { 'requirements.txt': 'git+https://example.com/x' },
    ],
    [
      'Poetry’s extra',
      python('UV_PROJECT_ENVIRONMENT=/deps uv sync'),
      { 'pyproject.toml': '[tool.poetry.dependencies]\nuvicorn = { version = "1", extras = ["standard"] }' },
    ],
    [
      'a second file that is missing',
      python('pip install --target /deps -r requirements.txt -r more.txt'),
      { 'requirements.txt': 'flask' },
    ],
    [
      'a name beside the file',
      python('pip install --target /deps -r requirements.txt cowsay'),
      { 'requirements.txt': 'flask' },
    ],
  ])('say too little: %s', async (_, text, files) => {
    const { said } = await check(text, files);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("packages with compiled parts don't load there. ");
  });

  it('are read nowhere else', async () => {
    const files = { 'package.json': manifest('sharp') };
    expect(await check(node('npm ci', 'COPY . .', 'node:22-slim'), files)).toEqual({ said: [], asked: [] });
    expect(await check('FROM node:22-alpine\nCOPY . .\nRUN npm ci', files)).toEqual({ said: [], asked: [] });
  });
});
