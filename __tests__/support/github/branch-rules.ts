import { readCommit } from './objects.ts';
import { readTree } from './trees.ts';
import type { World } from './world.ts';

/** The kinds of rules that the double knows, by GitHub's names for them; they hold for all branches but the default one. */
export type BranchRule =
  | 'creation'
  | 'deletion'
  | 'non_fast_forward'
  | 'required_signatures'
  | 'required_linear_history'
  | 'commit_author_email_pattern';

/** What is to become of a branch. */
export type BranchUpdate = {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/** GitHub's words where a rule forbids the update, with a sentence for each; undefined where none does. */
export async function violatedRules(world: World, update: BranchUpdate): Promise<string | undefined> {
  if (!isRuled(world, update.name)) return undefined;
  const sentences = await Promise.all(world.settings.rules.map((rule) => sentenceOf(world, rule, update)));
  const broken = sentences.filter((sentence) => sentence !== undefined);
  return broken.length === 0 ? undefined : ['Repository rule violations found', ...broken, ''].join('\n\n');
}

const isRuled = (world: World, name: string): boolean =>
  name.startsWith('refs/heads/') && name !== `refs/heads/${world.settings.defaultBranch}`;

async function sentenceOf(
  world: World,
  rule: BranchRule,
  { before, after }: BranchUpdate,
): Promise<string | undefined> {
  const commit = after === undefined ? undefined : await readCommit(world.git, after);
  switch (rule) {
    case 'creation':
      return before === undefined ? 'Cannot create ref due to creations being restricted.' : undefined;
    case 'deletion':
      return after === undefined ? 'Cannot delete this branch' : undefined;
    case 'non_fast_forward':
      if (before === undefined || after === undefined) return undefined;
      return (await world.home.isFastForward(before, after)) ? undefined : 'Cannot force-push to this branch';
    case 'required_signatures':
      return commit === undefined || commit.signature ? undefined : 'Commits must have verified signatures.';
    case 'required_linear_history':
      return commit === undefined || commit.parents.length < 2
        ? undefined
        : 'This branch must not contain merge commits.';
    case 'commit_author_email_pattern':
      return commit === undefined || commit.author.email.endsWith('@acme.example')
        ? undefined
        : 'Commit author email must match a given regex pattern: @acme\\.example$';
  }
}

/**
 * Whether a branch would bring workflow files that the default branch has otherwise or not at all. What GitHub compares
 * with isn't documented; this is the strictest that was reported.
 */
export async function bringsWorkflows(world: World, { name, after }: BranchUpdate): Promise<boolean> {
  if (after === undefined || !isRuled(world, name)) return false;
  const base = await world.home.branch(world.settings.defaultBranch);
  const [there, here] = await Promise.all([workflowsOf(world, base ?? after), workflowsOf(world, after)]);
  return there !== here;
}

async function workflowsOf(world: World, commit: string): Promise<string> {
  const entries = await readTree(world.git, commit, true);
  const workflows = entries.filter(({ path, type }) => type === 'blob' && path.startsWith('.github/workflows/'));
  return workflows.map(({ path, mode, sha }) => `${mode} ${sha} ${path}`).join('\n');
}
