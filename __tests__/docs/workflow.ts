/** What the tests read of a workflow. */
export interface Workflow {
  readonly name?: string;
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export function stepsOf(workflow: Workflow): Step[] {
  return Object.values(workflow.jobs).flatMap(({ steps }) => steps);
}

/** The events that start it. */
export function triggersOf({ on }: Workflow): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? [...on] : Object.keys(on);
}

/** What a job of the workflow may do, as `contents: write`; the workflow's own permissions count for every job. */
export function writes(workflow: Workflow): string[] {
  const sets = [workflow.permissions, ...Object.values(workflow.jobs).map(({ permissions }) => permissions)];
  return sets
    .flatMap((set) => (typeof set === 'object' ? Object.entries(set ?? {}) : [['all', String(set)]]))
    .flatMap(([name, right]) => (right === 'write' || right === 'write-all' ? [`${name}: write`] : []));
}

/** The Action itself. Until there is a release, pages name a commit of main. */
export const OURS = /^freshfrom\/freshfrom@[0-9a-f]{40}$/;

/** The lines with a `uses:` of an action that isn't pinned by commit, with its version behind it; of this one, main. */
export function unpinnedActions(yaml: string): string[] {
  return yaml
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(?:- )?uses:/.test(line) && !/^(?:- )?uses: \.\//.test(line))
    .filter((line) => !/^(?:- )?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d[\w.]*$/.test(line))
    .filter((line) => !/^(?:- )?uses: freshfrom\/freshfrom@[0-9a-f]{40} # main$/.test(line));
}
