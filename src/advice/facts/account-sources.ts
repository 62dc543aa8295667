import { hasPathLike, mayCopyTree } from './copied-trees.ts';
import type { StageStep } from './stage-steps.ts';
import { programName, toolOf } from './tools.ts';

/** Which names a file of an image maps to numbers: those of /etc/passwd or of /etc/group. */
export type AccountKind = 'users' | 'groups';

/** What in a script adds users or groups, or says that something else does. */
const CREATES = /user(?:add|mod)|adduser|group(?:add|mod)|addgroup|newusers|sysusers|passwd|etc\/(?:group|shadow)|vigr/;
/** Where the files are, and whole systems. */
const ROOTS = /^\/(?:etc)?$/;
const FILES: Readonly<Record<AccountKind, RegExp>> = { users: /passwd/, groups: /group/ };

/** Whether an instruction says itself that it adds users or groups, or may bring the file that has them. */
export function namesAccounts({ step, ...place }: StageStep, kind: AccountKind, starts: ReadonlySet<string>): boolean {
  if (step.kind === 'run') return CREATES.test(step.text);
  return step.kind === 'copy' && (hasPathLike(step, FILES[kind]) || mayCopyTree({ ...place, step }, ROOTS, starts));
}

/** Programs that add no users by themselves. */
const HARMLESS =
  /^(?:npm|npx|yarn|pnpm|corepack|node|bun|deno|pip|python|poetry|uv|pdm|pipenv|bundle|gem|ruby|go|cargo|rustup|mvn|gradle|javac|dotnet|composer|php|mix|mkdir|touch|cp|mv|ln|rm|rmdir|install|chown|chmod|chgrp|tar|unzip|gzip|gunzip|curl|wget|git|echo|printf|cat|ls|cd|pwd|test|\[|true|false|:|set|export|unset|sed|awk|grep|find|sort|head|tail|tee|date|id|whoami|uname|sleep|sha256sum|update-ca-certificates|ldconfig|locale-gen|which|command|exit|setcap|strip)$/;
/** Names that applications get, or that systems have from the start: no package of a system is known to add one. */
const OF_APPLICATIONS =
  /^(?:nobody|ubuntu|node|nodejs|nextjs|nestjs|apps?|app-?user|app_user|appgroup|user|non-?root|bun|deno|gradle|java|spring|django|flask|python|rails|golang|rust|dotnet|webapp|api|container|runner|deploy|developer|vscode)$/;

/** Whether an instruction may add a user or a group of the name without saying so: a script, or what a package brings. */
export function mayAddAccount({ step }: StageStep, name: string): boolean {
  if (step.kind !== 'run') return false;
  if (step.form === 'script') return true;
  return step.commands.some(({ words: [program = ':'] }) => {
    if (toolOf(program)?.manager !== undefined) return !OF_APPLICATIONS.test(name);
    return /^\.{1,2}\/|\$/.test(program) || !HARMLESS.test(programName(program).replace(/[\d.]+$/, ''));
  });
}
