import { describe, expect, it } from 'vitest';
import {
  operandsOf,
  optionValue,
  programName,
  type ToolName,
  toolOf,
  verbFirst,
  withoutModuleRunner,
} from '../../../src/advice/facts/tools.ts';

const words = (text: string): string[] => text.split(' ');

describe('the table of tools', () => {
  it.each([
    ['/usr/bin/pip3.12', 'pip'],
    ['python3', 'python'],
    ['./mvnw', 'mvnw'],
    ['apt-get', 'apt-get'],
  ])('knows %s by the name %s', (program, name) => {
    expect(programName(program)).toBe(name);
    expect(toolOf(program)).toBe(toolOf(name));
    expect(toolOf(name)).toBeDefined();
  });

  it.each(['curl', 'toString', ''])('does not know %j', (program) => expect(toolOf(program)).toBeUndefined());

  it.each<[ToolName, string, string]>([
    ['npm', 'ci --prefix /app --omit dev', 'ci'],
    ['npm', 'install -g pm2', 'install pm2'],
    ['pip', 'install -r requirements.txt --target /deps flask', 'install flask'],
    ['go', '-o /app -ldflags -s ./cmd/app', './cmd/app'],
    ['cp', '-r -S .bak a b', 'a b'],
    ['cp', '-m 755 a b', '755 a b'],
    ['install', '-m 755 a b', 'a b'],
    ['mv', '--target-directory /x a', 'a'],
  ])('reads the operands of %s %s', (tool, args, operands) => {
    expect(operandsOf(words(args), tool)).toEqual(words(operands));
  });
});

it.each([
  ['-o /a', '/a'],
  ['-o=/a', '/a'],
  ['-o /a --output=/b', '/b'],
  ['x -o', undefined],
  ['x', undefined],
])('reads the value of an option from %s', (args, value) => {
  expect(optionValue(words(args), '-o', '--output')).toBe(value);
});

it('puts the verb first', () => {
  expect(verbFirst(words('--no-cache-dir install x'))).toEqual(words('install --no-cache-dir x'));
  expect(verbFirst(['--version'])).toEqual(['--version']);
});

it('takes the runner of a Python module away', () => {
  expect(withoutModuleRunner(words('/venv/bin/python3 -m pip install x'))).toEqual(words('pip install x'));
  expect(withoutModuleRunner(words('python app.py'))).toEqual(words('python app.py'));
});
