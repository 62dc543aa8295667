import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { referenceRules } from '../../src/check/reference-rules.ts';
import { overviewText } from '../../src/cli/help.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { mergeSettings } from '../../src/settings/index.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { configFile } from '../../src/settings/schema.ts';
import { blocks, ROOT, textOf } from './markdown.ts';
import { type Step, stepsOf, unpinnedActions, type Workflow } from './workflow.ts';

const README = textOf('README.md');
const ACTION: { inputs: Record<string, unknown> } = parse(textOf('action.yml'));
const OURS = 'freshfrom/freshfrom@v0';
const RULES = referenceRules.map(({ id }) => id);
/** Behind this marker stands the config file, the only YAML in the README that isn't about a workflow. */
const CONFIG_MARKER = '<!-- config -->\n```yaml\n';

const yaml = blocks(README).filter(({ language }) => language === 'yaml');
const config = yaml.find(({ text }) => README.includes(CONFIG_MARKER + text));
const examples = yaml
  .filter((block) => block !== config)
  .map((block) => {
    const value: Workflow | Step[] = parse(block.text);
    return { ...block, steps: Array.isArray(value) ? value : stepsOf(value), workflow: value };
  });
const workflows = examples.flatMap(({ line, steps, workflow }) =>
  Array.isArray(workflow) ? [] : [{ line, steps, permissions: workflow.permissions }],
);

it('has the tables of action.yml', () => {
  const { status, stderr } = spawnSync(process.execPath, [`${ROOT}scripts/readme-tables.mjs`, '--check']);
  expect(stderr.toString()).toBe('');
  expect(status).toBe(0);
});

describe('its configuration', () => {
  it('is valid and has every key that there is', async () => {
    const parsed = await parseConfig(config?.text ?? '', 'README.md');
    expect(() => mergeSettings({}, parsed, RULES)).not.toThrow();
    expect(new Set(Object.keys(parsed))).toEqual(new Set(Object.keys(configFile.entries)));
  });
});

describe.each(examples)('its example at line $line', ({ steps, text }) => {
  it('sets only inputs that exist, to values that they take', async () => {
    for (const { uses, with: inputs = {} } of steps) {
      if (uses !== OURS) continue;
      expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      const { token: _, 'registry-credentials': credentials, ...settings } = inputs;
      const given = credentials === undefined ? {} : { 'registry-credentials': parse(String(credentials)) };
      const parsed = await parseSettings({ ...settings, ...given }, (name) => name);
      expect(() => mergeSettings(parsed, {}, RULES)).not.toThrow();
    }
  });

  it('pins the actions of others by commit', () => {
    expect(unpinnedActions(text).filter((line) => !line.endsWith(OURS))).toEqual([]);
  });

  it('lets no expression into a script', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });
});

it.each(workflows)(
  'its workflow at line $line grants nothing to all jobs, and keeps no git credentials',
  ({ steps, permissions }) => {
    expect(permissions).toEqual({});
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  },
);

describe('its command lines', () => {
  const shell = blocks(README)
    .filter(({ language }) => language === 'sh')
    .map(({ text }) => text)
    .join('\n');

  it('are the ones that there are', () => {
    expect(shell).toMatch(/^npm run demo\b/m);
    expect(shell).toMatch(/^npm test\b/m);
    expect(shell).toMatch(/^node dist\/cli\/index\.js check\b/m);
  });

  it('use options that exist', () => {
    const options = [...README.matchAll(/(?<![-\w])--[a-z][a-z-]+/g)].map(([option]) => option);
    const others = ['--build-arg', '--build-context', '--from', '--mount', '--quiet', '--check'];
    const inScripts = examples.flatMap(({ steps }) => steps.flatMap(({ run = '' }) => run.match(/--[a-z-]+/g) ?? []));
    const unknown = options.filter((option) => !overviewText().includes(option) && !others.includes(option));
    expect(unknown.filter((option) => !inScripts.includes(option))).toEqual([]);
  });
});
