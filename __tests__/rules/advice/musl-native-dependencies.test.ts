import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../src/model/advice.ts';
import { isOlder } from '../../../src/rules/advice/musl-packages.ts';
import { said } from './advised.ts';

const check = (text: string, requirements: readonly Requirement[] = []) =>
  said('musl-native-dependencies', text, { requirements });
const pypi = (name: string, version?: string): Requirement => ({
  file: 'requirements.txt',
  ecosystem: 'pypi',
  name,
  version,
});
const npm = (name: string): Requirement => ({ file: 'package.json', ecosystem: 'npm', name, version: undefined });
const END = 'and python:3.12-alpine has musl. Use an image with glibc, as a slim one is.';
const python = (run: string) => `FROM python:3.12-alpine\nRUN ${run}`;
const node = (run: string) => `FROM node:22-alpine\nCOPY package.json .\nRUN ${run}`;

describe('musl-native-dependencies', () => {
  it.each([
    ['pip install torch', `2: torch is built for glibc alone, ${END}`],
    [
      'pip3 install --no-cache-dir flask numpy==1.19.5',
      `2: numpy 1.19.5 was built for glibc alone, and no compiler is installed to build it here, ${END}`,
    ],
    [
      'pip install numpy==2.0.0',
      `2: numpy 2.0.0 has native parts, which come ready for musl in some versions and for some platforms alone, and no compiler is installed to build them here, ${END}`,
    ],
    ['python -m pip install psycopg2', `2: psycopg2 is compiled where it is installed, there is no compiler, ${END}`],
    ['uv pip install Tensorflow_CPU[x]', `2: tensorflow-cpu is built for glibc alone, ${END}`],
  ])('%s', (run, message) => expect(check(python(run))).toEqual([message]));

  it('reads what the files ask for that are copied and installed from', () => {
    const text = 'FROM python:3.12-alpine\nCOPY requirements.txt .\nRUN pip install -r requirements.txt';
    expect(check(text, [pypi('flask'), pypi('pandas', '1.2.5')])).toEqual([
      `3: pandas 1.2.5 (requirements.txt) was built for glibc alone, and no compiler is installed to build it here, ${END}`,
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
    ['scripts that are not run', node('npm install --ignore-scripts puppeteer')],
    ['what is built on it alone', 'FROM python:3.12-alpine AS a\nFROM a\nRUN pip list'],
  ])('says nothing of %s', (_, text) => expect(check(text)).toEqual([]));

  it('compares versions by their numbers', () => {
    expect(isOlder('1.9', '1.24')).toBe(true);
    expect(isOlder('1.24', '1.24')).toBe(false);
    expect(isOlder('2', '1.24')).toBe(false);
    expect(isOlder('next', '1.24')).toBeUndefined();
  });
});
