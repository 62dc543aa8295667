import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blocks, ROOT, textOf } from './markdown.ts';
import { OURS, type Step, type Workflow } from './workflow.ts';

const FOLDER = 'docs/registries/';
const HEADINGS = ['Which references', 'Requests', 'Workflow', 'What was tested'] as const;

const INDEX = textOf(`${FOLDER}README.md`);
const PAGES = readdirSync(ROOT + FOLDER).filter((name) => name !== 'README.md');
const CHALLENGES: { source: string }[] = JSON.parse(textOf('__tests__/fixtures/registries/challenges.json'));

const isSteps = (value: Workflow | Step[]): value is Step[] => Array.isArray(value);

it('the index lists every page, and none that is not there; the README leads to it', () => {
  const listed = [...INDEX.matchAll(/^\| .*\]\(([\w-]+\.md)\) \|$/gm)].map(([, page]) => page);
  expect(new Set(listed)).toEqual(new Set(PAGES));
  expect(textOf('README.md')).toContain('](docs/registries/README.md)');
});

it('the pages name the source of every recorded challenge', () => {
  const text = PAGES.map((page) => textOf(FOLDER + page)).join('\n');
  expect(CHALLENGES.filter(({ source }) => !text.includes(`](${source})`))).toEqual([]);
});

describe.each(PAGES)('%s', (name) => {
  const page = textOf(FOLDER + name);
  const yaml = blocks(page).filter(({ language }) => language === 'yaml');
  const values = yaml.map(({ text }): Workflow | Step[] => parse(text));
  const workflows = values.filter((value) => !isSteps(value)) as Workflow[];

  it('has the form of the others', () => {
    expect(page).toMatch(/^# .+\n/);
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS);
    expect(page).toMatch(/## Which references\n\n```dockerfile\nFROM /);
    const [, tested = ''] = page.split('## What was tested\n');
    expect([...tested.matchAll(/^- ([\w ]+):/gm)].map(([, what]) => what)).toEqual(
      expect.arrayContaining(['Tested here', 'Recorded', 'Not tested here']),
    );
  });

  it('has two whole workflows: a check of pull requests and a weekly bump, with the least rights', () => {
    expect(workflows).toMatchObject([
      {
        on: { pull_request: null },
        permissions: {},
        jobs: { check: { permissions: { contents: 'read', 'pull-requests': 'write' } } },
      },
      {
        on: { schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* 1$/) }] },
        permissions: {},
        jobs: { bump: { permissions: { contents: 'write', 'pull-requests': 'write' } } },
      },
    ]);
    expect(workflows).toHaveLength(2);
    for (const job of workflows.flatMap(({ jobs }) => Object.values(jobs))) {
      expect(job.steps[0]).toMatchObject({
        uses: expect.stringMatching(/^actions\/checkout@/),
        with: { 'persist-credentials': false },
      });
      expect(job.steps.at(-1)?.uses).toMatch(OURS);
    }
  });

  it('logs in without secrets that a fork does not have', () => {
    const { check } = workflows[0]?.jobs ?? {};
    const isSecret = (step: object) => JSON.stringify(step).includes('secrets.');
    const open = check?.steps.filter((step) => isSecret(step) && !JSON.stringify(step).includes('.fork == false'));
    expect(open).toEqual([]);
  });
});
