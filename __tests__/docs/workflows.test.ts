import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, textOf } from './markdown.ts';
import { stepsOf, unpinnedActions, type Workflow, writes } from './workflow.ts';

const FOLDER = '.github/workflows/';
/** Whatever else may write has to be put here on purpose. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  'freshfrom.yml': ['pull-requests: write', 'contents: write', 'pull-requests: write'],
  'release.yml': ['contents: write'],
};

describe.each(readdirSync(ROOT + FOLDER))('%s', (name) => {
  const text = textOf(FOLDER + name);
  const workflow: Workflow = parse(text);
  const steps = stepsOf(workflow);

  it('pins the actions of others by commit, with the version behind it', () => {
    expect(unpinnedActions(text)).toEqual([]);
    expect(steps.some(({ uses }) => uses !== undefined)).toBe(true);
  });

  it('states its permissions, and writes nothing that it needn’t', () => {
    expect(workflow).toHaveProperty('permissions');
    expect(writes(workflow)).toEqual(WRITES[name] ?? []);
  });

  it('keeps no git credentials in its checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('lets no expression into a script', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });
});
