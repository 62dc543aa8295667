import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { schemas, textOf } from '../../scripts/schemas.mjs';
import type { Report } from '../../src/check/report.ts';
import { renderJson } from '../../src/reports/json.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { configFile } from '../../src/settings/schema.ts';
import { parseYaml } from '../../src/settings/yaml.ts';
import { digest, everyStatus, reportOf } from '../check/judged.ts';

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const isConfig = ajv.compile(schemas['docs/config.schema.json']());
const isReport = ajv.compile(schemas['docs/report.schema.json']());

it.each(Object.entries(schemas))('%s is what the code says', async (path, make) => {
  expect(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(textOf(make));
});

describe('config.schema.json', () => {
  it('describes every setting', () => {
    const { properties } = schemas['docs/config.schema.json']() as {
      properties: Record<string, { description: string }>;
    };
    expect(new Set(Object.keys(properties))).toEqual(new Set(Object.keys(configFile.entries)));
    for (const { description } of Object.values(properties)) expect(description).toMatch(/\.$/);
  });

  it.each([
    '{}',
    'paths: [api, web]\nexclude: |\n  test/**\n  docs\n',
    'fail-on: [stale-digest, notice]\nscope: all\n',
    'mirrors: docker.io=mirror.example/hub',
    'build-args: { "**": { NODE: 22, ALPINE: 3.20, FLAG: true } }',
    'build-args: A=1',
    'pin: off\npin-args: true\ncomment: never\n',
    'branch-prefix: deps/\nbase-branch: main\nlabels: [a, b]\ndraft: "true"\nsignoff: false\ntitle: x\ncommit-message: y',
    'rules: { unpinned: off, stale-digest: error }',
    'ignore: [{ image: node, until: 2026-12-31, reason: x }, { file: a/**, rule: unpinned }]',
  ])('and the program take %j', async (text) => {
    await expect(parseConfig(text, 'f.yml')).resolves.toBeDefined();
    expect(isConfig(await parseYaml(text, 'f.yml')), ajv.errorsText(isConfig.errors)).toBe(true);
  });

  it.each([
    'pins: off',
    'mode: check',
    'registry-credentials: []',
    'pin: on',
    'scope: [all]',
    'draft: yes',
    'labels: 7',
    'paths: { a: b }',
    'build-args: { A: 1 }',
    'build-args: { "**": { A: [1] } }',
    'rules: { unpinned: loud }',
    'rules: [unpinned]',
    'ignore: { image: node }',
    'ignore: [{ image: node, till: x }]',
    'ignore: [{ image: 7 }]',
    'ignore: [{ image: node, until: soon }]',
    'title: ""',
    'branch-prefix: a b',
    '[]',
    'text',
  ])('and the program refuse %j', async (text) => {
    await expect(parseConfig(text, 'f.yml')).rejects.toThrow(/^f\.yml:(?:1:\d+:)? /);
    expect(isConfig(await parseYaml(text, 'f.yml'))).toBe(false);
  });
});

describe('report.schema.json', () => {
  const parsed = (from: Report): unknown => JSON.parse([...renderJson(from)].join(''));
  const report = () => parsed(reportOf(everyStatus())) as Record<string, unknown>;
  const reference = (change: object) => {
    const { references, ...rest } = report();
    const [first, ...others] = references as object[];
    return { ...rest, references: [{ ...first, ...change }, ...others] };
  };

  it('takes a report with every status, with and without context', () => {
    expect(isReport(report()), ajv.errorsText(isReport.errors)).toBe(true);
    expect(isReport(parsed(reportOf(everyStatus(), () => false)))).toBe(true);
    expect(isReport(parsed(reportOf([])))).toBe(true);
    const statuses = new Set((report().references as { status: string }[]).map(({ status }) => status));
    expect([...statuses].sort()).toEqual(['dead', 'fresh', 'skipped', 'stale', 'unpinned', 'unresolved', 'untracked']);
  });

  it.each<[string, () => unknown]>([
    ['another version', () => ({ ...report(), schemaVersion: 2 })],
    ['a key more', () => ({ ...report(), more: 1 })],
    ['a key less', () => ({ schemaVersion: 1 })],
    ['a key more in a reference', () => reference({ more: 1 })],
    ['another status', () => reference({ status: 'old' })],
    ['another kind', () => reference({ kind: 'add-from' })],
    ['another reason', () => reference({ skipReason: 'because' })],
    ['no digest', () => reference({ current: { digest: digest('x'), mediaType: 'a' } })],
    ['line 0', () => reference({ range: { start: { line: 0, column: 1 }, end: { line: 1, column: 1 } } })],
  ])('refuses %s', (_, make) => expect(isReport(make())).toBe(false));
});
