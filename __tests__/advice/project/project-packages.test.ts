import { describe, expect, it } from 'vitest';
import { projectPackages } from '../../../src/advice/project/project-packages.ts';
import type { FileSource } from '../../../src/model/ports.ts';
import { readDockerfile } from '../../support/dockerfile.ts';

function source(files: Readonly<Record<string, string>>): FileSource & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    list: () => Promise.resolve(['Dockerfile']),
    read: (path) => {
      asked.push(path);
      const text = files[path];
      return Promise.resolve(text === undefined ? { unreadable: 'no' } : { bytes: Buffer.from(text) });
    },
  };
}

/** What is found, each with its file. */
async function read(instructions: string, files: Readonly<Record<string, string>>, file = 'Dockerfile') {
  const { stages } = readDockerfile(`FROM a\n${instructions}`);
  const { requirements: found } = await projectPackages(file, stages, source(files));
  return found.map((requirement) => `${requirement.file}: ${requirement.name}`);
}

const FILES = {
  'package.json': '{"dependencies":{"sharp":"1.0.0"}}',
  'requirements.txt': 'numpy',
  'pyproject.toml': '[project]\ndependencies = ["scipy"]',
  Pipfile: '[packages]\nlxml = "*"',
  'requirements-prod.txt': 'pandas\n-r requirements.txt',
  'requirements/prod.txt': '-r base.txt\ntorch',
  'requirements/base.txt': 'flask\n-r prod.txt',
  'api/package.json': '{"dependencies":{"canvas":"1.0.0"}}',
};
const ALL = ['requirements.txt: numpy', 'package.json: sharp', 'pyproject.toml: scipy', 'Pipfile: lxml'];

describe('the files that a Dockerfile copies', () => {
  it.each([
    ['COPY package.json ./', ['package.json: sharp']],
    ['COPY package*.json ./', ['package.json: sharp']],
    ['COPY package.json package-lock.json* ./', ['package.json: sharp']],
    ['COPY ./api/package*.json ./', ['api/package.json: canvas']],
    ['COPY api .', ['api/package.json: canvas']],
    ['COPY requirements*.txt ./', ['requirements.txt: numpy']],
    ['COPY *.txt ./', ['requirements.txt: numpy']],
    ['COPY [".", "/app"]', ALL],
    ['ADD * /app/', ALL],
    ['COPY Pipfile Pipfile.lock ./', ['Pipfile: lxml']],
    ['COPY */package.json ./', []],
    ['COPY ../package.json ./', ['package.json: sharp']],
    ['COPY --from=b package.json ./', []],
    ['COPY app.py yarn.lock src ./', []],
    ['ADD https://example.com/requirements.txt ./', []],
    ['RUN --mount=type=bind,source=package.json,target=package.json npm ci', ['package.json: sharp']],
    ['RUN --mount=type=bind,from=b,source=package.json,target=package.json npm ci', []],
    ['RUN --mount=type=cache,source=package.json,target=package.json npm ci', []],
    ['RUN --mount=target=. npm ci', ALL],
  ])('%s', async (instructions, found) => expect(await read(instructions, FILES)).toEqual(found));

  it.each([
    ['a file', { 'requirements.txt': 'a\n'.repeat(200_000) }],
    ['a file that it includes', { 'requirements.txt': '-r b.txt', 'b.txt': 'a\n'.repeat(200_000) }],
  ])('reads more lines of %s than a call takes arguments', async (_, files) => {
    expect(await read('COPY requirements.txt ./', files)).toHaveLength(200_000);
  });

  it('reads the files of any name that commands install from, and those that they include', async () => {
    const prod = ['requirements/prod.txt: torch', 'requirements/prod.txt: flask'];
    const run = 'RUN pip install -r requirements/prod.txt';
    expect(await read(`COPY requirements/prod.txt requirements/\n${run}`, FILES)).toEqual(expect.arrayContaining(prod));
    expect(await read(`COPY requirements requirements\n${run}`, FILES)).toEqual(expect.arrayContaining(prod));
    expect(await read(`COPY . .\n${run}`, FILES)).toEqual(expect.arrayContaining([...ALL, ...prod]));
    expect(await read('COPY . .\nRUN pip install -r /app/requirements-prod.txt', FILES)).toEqual(
      expect.arrayContaining(['requirements-prod.txt: pandas', 'requirements-prod.txt: numpy']),
    );
    expect(await read(`COPY src src\n${run}`, FILES)).toEqual([]);
  });

  it('looks into the folder of the Dockerfile first', async () => {
    expect(await read('COPY package.json .', FILES, 'api/Dockerfile')).toEqual(['api/package.json: canvas']);
    expect(await read('COPY Pipfile .', FILES, 'api/Dockerfile')).toEqual(['Pipfile: lxml']);
  });

  it.each([
    ['a COPY', 'COPY src/App.csproj src/', 'src/App.csproj'],
    ['a command', 'COPY . .\nRUN dotnet publish src/App.csproj -o /app', 'src/App.csproj'],
  ])('finds a project of .NET that is compiled ahead, by %s', async (_, instructions, path) => {
    const { stages } = readDockerfile(`FROM a\n${instructions}`);
    const native = async (text: string) =>
      (await projectPackages('Dockerfile', stages, source({ [path]: text }))).nativeProjects;
    expect(await native('<PublishAot>true</PublishAot>')).toEqual([path]);
    expect(await native('<!-- <PublishAot>true</PublishAot> -->')).toEqual([]);
    expect(await native('<PublishAot>true</PublishAot><StaticExecutable>true</StaticExecutable>')).toEqual([]);
    expect(await native('<PublishAot>false</PublishAot>')).toEqual([]);
  });

  it('looks at few files, whatever is copied', async () => {
    const files = source({});
    const folders = Array.from({ length: 200 }, (_, index) => `COPY folder${index} .`).join('\n');
    const { stages } = readDockerfile(`FROM a\n${folders}`);
    expect(await projectPackages('Dockerfile', stages, files)).toEqual({
      requirements: [],
      locks: [],
      nativeProjects: [],
    });
    expect(files.asked.length).toBeLessThan(50);
  });
});
