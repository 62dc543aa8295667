import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allRules } from '../../src/rules.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { mergeSettings } from '../../src/settings/index.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { configFile } from '../../src/settings/schema.ts';
import { blocks, pages, ROOT, textOf } from './markdown.ts';
import { OURS, type Step, stepsOf, unpinnedActions, type Workflow } from './workflow.ts';

const ACTION: { inputs: Record<string, { description: string }> } = parse(textOf('action.yml'));
const RULES = allRules.map(({ id }) => id);

/** The first line of a YAML block that is a file of another program. */
const OTHERS = /^# \.(?:gitlab-ci\.yml|pre-commit-config\.yaml)\n/;
/** Every other YAML block of every page, by what it is: a workflow, steps of one, or else the config file. */
const examples = pages().flatMap((page) =>
  blocks(textOf(page))
    .filter(({ language, text }) => language === 'yaml' && !OTHERS.test(text))
    .map(({ text, line }) => ({ place: `${page}:${line}`, text, value: parse(text) as unknown })),
);
const isWorkflow = (value: unknown): value is Workflow =>
  typeof value === 'object' && value !== null && 'jobs' in value;
const workflows = examples.flatMap(({ value, ...rest }) => (isWorkflow(value) ? [{ ...rest, workflow: value }] : []));
const withSteps = [
  ...workflows.map(({ workflow, ...rest }) => ({ ...rest, steps: stepsOf(workflow) })),
  ...examples.flatMap(({ value, ...rest }) => (Array.isArray(value) ? [{ ...rest, steps: value as Step[] }] : [])),
];
const configs = examples.filter(({ value }) => !isWorkflow(value) && !Array.isArray(value));

describe.each(withSteps)('the steps of $place', ({ steps, text }) => {
  it('set only inputs that exist, to values that they take', async () => {
    for (const { uses = '', with: inputs = {} } of steps) {
      if (!OURS.test(uses)) continue;
      expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      const { token: _, 'registry-credentials': credentials, ...settings } = inputs;
      // What the runner puts in place of an expression is a word here.
      const filled = Object.entries(settings).map(([name, value]) => [
        name,
        String(value).replace(/\$\{\{[^}]*\}\}/g, 'x'),
      ]);
      const given = credentials === undefined ? {} : { 'registry-credentials': parse(String(credentials)) };
      const parsed = await parseSettings({ ...Object.fromEntries(filled), ...given }, (name) => name);
      expect(() => mergeSettings(parsed, {}, RULES)).not.toThrow();
    }
  });

  it('pin every action by commit', () => expect(unpinnedActions(text)).toEqual([]));

  it('let no expression into a script', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });
});

it.each(workflows)(
  'the workflow of $place grants nothing to all jobs, and keeps no git credentials',
  ({ workflow }) => {
    expect(workflow.permissions).toEqual({});
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  },
);

it.each(configs)('the config of $place is valid', async ({ place, text }) => {
  const parsed = await parseConfig(text, place);
  expect(() => mergeSettings({}, parsed, RULES)).not.toThrow();
});

it('the page on the configuration has every key that there is', async () => {
  const [example] = blocks(textOf('docs/config.md')).filter(({ language }) => language === 'yaml');
  const parsed = await parseConfig(example?.text ?? '', 'config.md');
  expect(new Set(Object.keys(parsed))).toEqual(new Set(Object.keys(configFile.entries)));
});

it('pages use one version of each action', () => {
  const versions = new Map<string, Set<string>>();
  for (const { text } of examples) {
    for (const [, action = '', version = ''] of text.matchAll(/uses: ([\w./-]+)@(.+)$/gm)) {
      versions.set(action, (versions.get(action) ?? new Set()).add(version));
    }
  }
  expect([...versions].filter(([, of]) => of.size > 1)).toEqual([]);
  expect(versions.size).toBeGreaterThan(10);
});

it('the commit that they use of this Action is one of its history, with the bundle that GitHub runs', () => {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  const [, commit = ''] = /freshfrom\/freshfrom@([0-9a-f]{40})/.exec(textOf('README.md')) ?? [];
  // A clone without the history can't tell.
  if (git('rev-parse', '--is-shallow-repository').stdout.trim() !== 'false') return;
  expect(git('merge-base', '--is-ancestor', commit, 'HEAD').status).toBe(0);
  expect(git('cat-file', '-e', `${commit}:dist/index.js`).status).toBe(0);
});

it('what pages show of action.yml and of the demo is what these say', () => {
  const { status, stderr } = spawnSync(process.execPath, [`${ROOT}scripts/readme-tables.mjs`, '--check']);
  expect(stderr.toString()).toBe('');
  expect(status).toBe(0);
});

it.each(Object.entries(ACTION.inputs))('action.yml says in one line what happens without %s', (_, { description }) => {
  expect(description).toMatch(/^.+ Left out: .+\.$/);
});
