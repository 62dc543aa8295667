import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blocks, pages, ROOT, textOf } from './markdown.ts';
import { type Step, stepsOf, triggersOf, unpinnedActions, type Workflow, writes } from './workflow.ts';

const FOLDER = '.github/workflows/';
/** Whatever else may write has to be put here on purpose. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  'end-of-life.yml': ['contents: write', 'pull-requests: write'],
  'freshfrom-check.yml': ['pull-requests: write'],
  'freshfrom.yml': ['contents: write', 'pull-requests: write'],
  'release.yml': ['id-token: write', 'attestations: write', 'contents: write'],
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

/** Every workflow, also those that pages show. */
const all = [
  ...readdirSync(ROOT + FOLDER).map((name) => ({ place: FOLDER + name, text: textOf(FOLDER + name) })),
  ...pages().flatMap((page) =>
    blocks(textOf(page))
      .filter(({ language }) => /^ya?ml$/.test(language))
      .map(({ text, line }) => ({ place: `${page}:${line}`, text })),
  ),
].flatMap(({ place, text }) => {
  const workflow: Workflow | unknown[] | null = parse(text);
  return workflow !== null && 'on' in workflow ? [{ place, workflow, steps: stepsOf(workflow) }] : [];
});

it('no workflow has a schedule beside another trigger that GitHub would disable with it', () => {
  expect(all.length).toBeGreaterThan(30);
  const mixed = all.filter(({ workflow }) => {
    const triggers = triggersOf(workflow);
    return triggers.includes('schedule') && triggers.some((name) => !['schedule', 'workflow_dispatch'].includes(name));
  });
  expect(mixed.map(({ place }) => place)).toEqual([]);
});

it("every workflow with an App's token logs in to ghcr.io with github.token", () => {
  const ofApps = all.filter(({ steps }) =>
    steps.some(({ uses }) => uses?.startsWith('actions/create-github-app-token@')),
  );
  expect(ofApps.length).toBeGreaterThan(2);
  for (const { place, workflow, steps } of ofApps) {
    const logins = steps.flatMap(({ uses, with: inputs }) =>
      uses?.startsWith('docker/login-action@') ? [inputs] : [],
    );
    expect([place, logins]).toEqual([
      place,
      [
        expect.objectContaining({
          registry: 'ghcr.io',
          password: expect.stringMatching(/^\$\{\{ github\.token \}\}$/),
        }),
      ],
    ]);
    const [job] = Object.values(workflow.jobs);
    expect([place, job?.permissions]).toEqual([place, expect.objectContaining({ packages: 'read' })]);
  }
});

describe('systems.yml', () => {
  const { jobs } = parse(textOf(`${FOLDER}systems.yml`)) as {
    jobs: { systems: { 'runs-on': string; strategy: { matrix: { os: string[] } }; steps: Step[] } };
  };
  const { steps, strategy } = jobs.systems;
  const scripts = steps.map(({ run = '' }) => run).join('\n');

  it('runs on Linux, macOS and Windows', () => {
    expect(jobs.systems['runs-on']).toContain('matrix.os');
    expect(strategy.matrix.os.map((os) => os.split('-', 1)[0])).toEqual(['ubuntu', 'macos', 'windows']);
  });

  it('names tests and files that exist', () => {
    const tests = scripts.match(/__tests__\S+/g) ?? [];
    const known = readdirSync(`${ROOT}__tests__`, { recursive: true, encoding: 'utf8' }).map(
      (path) => `__tests__/${path}`,
    );
    expect(tests.filter((part) => !known.some((path) => path.endsWith('.test.ts') && path.includes(part)))).toEqual([]);
    expect(tests.length).toBeGreaterThan(10);
    const files = (scripts.match(/examples[\w\\/]*|dist[\w/.]*/g) ?? []).map((path) => path.replaceAll('\\', '/'));
    expect(files.filter((path) => !existsSync(ROOT + path))).toEqual([]);
  });

  it('runs both bundles as they are committed', () => {
    expect(scripts).not.toContain('npm run build');
    expect(scripts).toContain('node dist/cli/index.js check --offline examples');
    expect(steps.some(({ uses }) => uses === './')).toBe(true);
  });
});
