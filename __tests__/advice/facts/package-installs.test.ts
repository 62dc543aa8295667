import { describe, expect, it } from 'vitest';
import { packageInstall, parseSpecifier, pipCall } from '../../../src/advice/facts/package-installs.ts';
import { factsOfStages } from '../advised.ts';

/** What the only command of a RUN installs. */
function install(command: string, before = '') {
  const commands = factsOfStages(`FROM debian:12\nWORKDIR /app\n${before}\nRUN ${command}`)[0]?.commands ?? [];
  const [only] = commands;
  if (only === undefined || commands.length !== 1) throw new Error('there is not one command');
  return packageInstall(only);
}

describe('an install', () => {
  it.each([
    ['npm ci --omit=dev', 'npm', [], ['package.json'], false],
    ['npm install', 'npm', [], ['package.json'], true],
    ['npx pnpm@9 add sharp', 'npm', ['sharp'], [], true],
    ['yarn', 'npm', [], ['package.json'], true],
    ['pip install -r req/prod.txt', 'pypi', ['-r', 'req/prod.txt'], ['prod.txt'], false],
    ['python3 -m pip install .', 'pypi', ['.'], ['pyproject.toml'], false],
    ['uv pip sync requirements.txt', 'pypi', [], ['requirements.txt'], false],
    ['poetry install --no-root', 'pypi', [], ['pyproject.toml'], false],
    ['pipenv install', 'pypi', [], ['Pipfile'], false],
    ['uv add torch', 'pypi', ['torch'], [], false],
  ])('%s', (command, ecosystem, specifiers, files, hasDevelopment) => {
    expect(install(command)).toEqual({ ecosystem, specifiers, files, hasDevelopment });
  });

  it.each([
    ['npm run build', ''],
    ['npm ci --ignore-scripts', ''],
    ['pip download torch', ''],
    ['pip install --index-url https://example.com/simple torch', ''],
    ['pip install torch', 'ENV PIP_INDEX_URL=https://example.com/simple'],
    ['poetry install --only docs', ''],
    ['curl install', ''],
  ])('is none, or of another index: %s', (command, before) => expect(install(command, before)).toBeUndefined());
});

it('reads the call of pip', () => {
  expect(pipCall(['/venv/bin/pip3', '-q', 'install', 'x'])).toEqual({ program: 'pip', args: ['install', '-q', 'x'] });
  expect(pipCall(['uv', 'pip', 'install', 'x'])).toEqual({ program: 'uv pip', args: ['install', 'x'] });
  expect(pipCall(['uv', 'sync'])).toBeUndefined();
});

it.each([
  ['pypi', 'Ruamel.YAML_clib[x]==0.2', { name: 'ruamel-yaml-clib', version: '0.2' }],
  ['pypi', 'numpy>=2', { name: 'numpy', version: undefined }],
  ['pypi', './lib', undefined],
  ['npm', '@scope/a@1.2.3', { name: '@scope/a', version: '1.2.3', atLeast: undefined }],
  ['npm', 'sharp@^0.33', { name: 'sharp', version: undefined, atLeast: '0.33' }],
] as const)('reads a specifier of %s: %s', (ecosystem, text, parsed) => {
  expect(parseSpecifier(ecosystem, text)).toEqual(parsed);
});
