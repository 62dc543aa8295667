import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { referenceRules } from '../../src/check/reference-rules.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { mergeSettings } from '../../src/settings/index.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { blocks, ROOT, textOf } from './markdown.ts';
import { stepsOf, unpinnedActions, type Workflow } from './workflow.ts';

const FOLDER = 'docs/recipes/';
const OURS = 'freshfrom/freshfrom@v0';
const ACTION: { inputs: Record<string, unknown> } = parse(textOf('action.yml'));
const RULES = referenceRules.map(({ id }) => id);
const PAGES = readdirSync(ROOT + FOLDER).filter((name) => name !== 'README.md');

/** What a page's YAML is says its first line, a comment with the file's path. */
const yaml = PAGES.flatMap((page) =>
  blocks(textOf(FOLDER + page))
    .filter(({ language }) => language === 'yaml')
    .map(({ text, line }) => ({ page, line, text, path: /^# (\S+)\n/.exec(text)?.[1] ?? '' })),
);
const workflows = yaml.filter(({ path }) => path.startsWith('.github/workflows/'));
const configs = yaml.filter(({ path }) => path.startsWith('.github/freshfrom'));

it('the index lists every page, and none that is not there; the README leads to it', () => {
  const listed = [...textOf(`${FOLDER}README.md`).matchAll(/^\| .*\]\(([\w-]+\.md)\) \|$/gm)].map(([, page]) => page);
  expect(new Set(listed)).toEqual(new Set(PAGES));
  expect(textOf('README.md')).toContain('](docs/recipes/README.md)');
});

it('every YAML of theirs is a workflow or a config', () => {
  expect(yaml.filter((block) => !workflows.includes(block) && !configs.includes(block))).toEqual([]);
});

describe.each(configs)('the config of $page at line $line', ({ text, path }) => {
  it('is valid', async () => {
    const parsed = await parseConfig(text, path);
    expect(() => mergeSettings({}, parsed, RULES)).not.toThrow();
  });
});

describe.each(workflows)('the workflow of $page at line $line', ({ text }) => {
  const workflow: Workflow = parse(text);
  const steps = stepsOf(workflow);

  it('sets only inputs that exist, to values that they take', async () => {
    const ours = steps.filter(({ uses }) => uses === OURS);
    expect(ours).not.toEqual([]);
    for (const { with: inputs = {} } of ours) {
      expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      const { token: _, ...settings } = inputs;
      // What the runner puts in place of an expression is a word here.
      const filled = Object.entries(settings).map(([name, value]) => [
        name,
        String(value).replace(/\$\{\{[^}]*\}\}/g, 'x'),
      ]);
      const parsed = await parseSettings(Object.fromEntries(filled), (name) => name);
      expect(() => mergeSettings(parsed, {}, RULES)).not.toThrow();
    }
  });

  it('grants nothing to all jobs, and keeps no git credentials', () => {
    expect(workflow.permissions).toEqual({});
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('pins the actions of others by commit, as the README does, and lets no expression into a script', () => {
    expect(unpinnedActions(text).filter((line) => !line.endsWith(OURS))).toEqual([]);
    const used = [...text.matchAll(/uses: (\S+@[0-9a-f]{40} # \S+)$/gm)].map(([, action]) => action ?? '');
    expect(used.filter((action) => !textOf('README.md').includes(action))).toEqual([]);
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });
});
