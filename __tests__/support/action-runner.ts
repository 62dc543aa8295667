import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { clockEnvironment } from './clock.mjs';
import { node24, runNode } from './node-process.ts';
import { type Annotation, annotationsOf, parseCommands, parseFileCommands } from './workflow-commands.ts';

/** One run of an action, as a workflow would ask for it. */
export interface ActionRun {
  /** The folder checked out; the action's current folder. */
  readonly workspace: string;
  /** `with:` of the step; what isn't given gets its default from action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The event and its payload; default `workflow_dispatch` with an empty one. */
  readonly event?: { readonly name: string; readonly payload?: object };
  /** What `${{ github.token }}` stands for; default `ghs_made-up`. */
  readonly token?: string;
  /** More variables, `GITHUB_API_URL` above all; they win over what is derived from the event. */
  readonly env?: Readonly<Record<string, string>>;
  /** The folder of action.yml; default this project's. */
  readonly action?: string;
  /** Milliseconds; default 240,000. */
  readonly timeout?: number;
}

/** What the run left behind. */
export interface ActionResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string | undefined>>;
  /** The job summary's Markdown. */
  readonly summary: string;
  /** Variables for the steps after it. */
  readonly exported: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** What was to be hidden in the log; stdout and stderr are as written, so tests can look for what leaks. */
  readonly masks: readonly string[];
}

interface ActionFile {
  readonly inputs?: Readonly<
    Record<string, { readonly default?: string | number | boolean; readonly required?: boolean } | null>
  >;
  readonly runs: { readonly using: string; readonly main: string };
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** What was read of action.yml by its text, of which hundreds of runs have the same. */
const read = new Map<string, ActionFile>();
const FILES = ['output', 'step_summary', 'state', 'env', 'path'] as const;

/** Runs `runs.main` of an action.yml on Node 24 the way GitHub's runner does, in an environment that holds nothing else. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = run.action ?? PROJECT;
  const action = readAction(await readFile(join(folder, 'action.yml'), 'utf8'));
  if (action.runs.using !== 'node24') throw new Error(`action.yml wants ${action.runs.using}; this runner has node24`);
  const temp = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    const files = Object.fromEntries(FILES.map((name) => [`GITHUB_${name.toUpperCase()}`, join(temp, name)]));
    for (const file of Object.values(files)) await writeFile(file, '');
    for (const name of ['home', 'temp', 'tools']) await mkdir(join(temp, name));
    await writeFile(join(temp, 'event.json'), JSON.stringify(run.event?.payload ?? {}));

    const result = await runNode({
      node: node24(),
      script: join(folder, action.runs.main),
      cwd: run.workspace,
      env: {
        PATH: process.env.PATH ?? '',
        ...clockEnvironment(),
        HOME: join(temp, 'home'),
        RUNNER_TEMP: join(temp, 'temp'),
        RUNNER_TOOL_CACHE: join(temp, 'tools'),
        GITHUB_EVENT_PATH: join(temp, 'event.json'),
        ...contextOf(run),
        ...files,
        ...inputsOf(action, run),
        ...run.env,
      },
      ...(run.timeout === undefined ? {} : { timeout: run.timeout }),
    });
    const stdout = result.stdout.toString();
    const stderr = result.stderr.toString();
    // The runner reads commands off both streams.
    const commands = [...parseCommands(stdout), ...parseCommands(stderr)];
    const [outputs, summary, state, exported] = await Promise.all(
      FILES.map((name) => readFile(join(temp, name), 'utf8')),
    );
    return {
      exitCode: result.exitCode,
      stdout,
      stderr,
      outputs: parseFileCommands(outputs ?? ''),
      summary: summary ?? '',
      state: parseFileCommands(state ?? ''),
      exported: parseFileCommands(exported ?? ''),
      annotations: annotationsOf(commands),
      masks: commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data),
    };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

function readAction(text: string): ActionFile {
  const action = read.get(text) ?? (parse(text) as ActionFile);
  read.set(text, action);
  return action;
}

/** `INPUT_*`: upper case, blanks as `_`, hyphens kept; empty where neither the step nor action.yml says anything. */
function inputsOf(action: ActionFile, { inputs = {}, token = 'ghs_made-up' }: ActionRun): Record<string, string> {
  const known = action.inputs ?? {};
  const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(known, name));
  // The runner only warns; in a test it is a slip.
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(known).map(([name, input]) => {
      const value = inputs[name] ?? String(input?.default ?? '').replace(/\$\{\{\s*github\.token\s*\}\}/g, token);
      return [`INPUT_${name.replace(/ /g, '_').toUpperCase()}`, value];
    }),
  );
}

/** The parts of an event's payload from which the runner's variables are derived. */
interface Payload {
  readonly number?: number;
  readonly ref?: string;
  readonly merge_group?: { readonly head_ref: string; readonly head_sha: string };
  readonly after?: string;
  readonly repository?: { readonly full_name?: string };
  readonly pull_request?: {
    readonly head: { readonly ref: string; readonly sha: string };
    readonly base: { readonly ref: string; readonly sha: string };
    readonly merge_commit_sha?: string | null;
  };
  readonly sender?: { readonly login?: string };
}

/** `GITHUB_*` and `RUNNER_*` as docs.github.com lists them under "Default environment variables". */
function contextOf({ workspace, event }: ActionRun): Record<string, string> {
  const name = event?.name ?? 'workflow_dispatch';
  const payload: Payload = event?.payload ?? {};
  const pull = payload.pull_request;
  const repository = payload.repository?.full_name ?? 'acme/shop';
  const onBase = name === 'pull_request_target' ? pull?.base : undefined;
  const group = payload.merge_group;
  const pulled = pull && !onBase ? `refs/pull/${payload.number}/merge` : undefined;
  const ref = pulled ?? (onBase ? `refs/heads/${onBase.ref}` : (group?.head_ref ?? payload.ref ?? 'refs/heads/main'));
  // On pull_request it is the merge commit: an action that takes it for the head's is wrong, and shall fail here.
  const sha = onBase?.sha ?? pull?.merge_commit_sha ?? group?.head_sha ?? payload.after ?? '5'.repeat(40);
  const server = 'https://github.invalid';
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: payload.sender?.login ?? 'octocat',
    GITHUB_API_URL: `${server}/api/v3`,
    GITHUB_GRAPHQL_URL: `${server}/api/graphql`,
    GITHUB_SERVER_URL: server,
    GITHUB_EVENT_NAME: name,
    GITHUB_JOB: 'freshfrom',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_HEAD_REF: pull?.head.ref ?? '',
    GITHUB_BASE_REF: pull?.base.ref ?? '',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW: 'base images',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/base-images.yml@${ref}`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'test',
    RUNNER_OS: 'Linux',
  };
}
