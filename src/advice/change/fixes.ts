import type { Step } from '../../model/build-stage.ts';
import type { TextEdit } from '../../model/edit.ts';
import { withInterpreter, withoutInterpreter } from '../facts/interpreters.ts';
import { systemPackageCall } from '../facts/system-packages.ts';
import type { KnownBase } from '../known-base.ts';
import type { SourceLines } from './source-lines.ts';

/** What an edit is made with. */
interface FixContext {
  readonly known: KnownBase;
  readonly source: SourceLines;
  /** Whether the file has a CMD, which an ENTRYPOINT in exec form would take as its arguments. */
  readonly hasCmd: boolean;
}

/** The edit that makes an instruction work on the image; undefined where none surely does. */
export function fixOf(step: Step | undefined, { known, source, hasCmd }: FixContext): TextEdit | undefined {
  switch (step?.kind) {
    case 'start':
      if (step.instruction === 'entrypoint' && step.form === 'shell' && hasCmd) return undefined;
      return startFix(step, known, source);
    case 'run':
      return bringsNothing(step, known) ? source.replaceLines(step.range, '') : undefined;
    case 'user':
      return userNumber(known) === undefined ? undefined : source.replaceLines(step.range, `USER ${userNumber(known)}`);
    case 'copy':
      return ownerFix(step, known, source);
    default:
      return undefined;
  }
}

/** A start in exec form, without the program that the image's ENTRYPOINT already is. */
function startFix(step: Extract<Step, { kind: 'start' }>, known: KnownBase, source: SourceLines): TextEdit | undefined {
  if (step.instruction === 'healthcheck') return undefined;
  const words = step.form === 'exec' ? step.words : plainWords(source.textOf(step.range));
  if (words === undefined) return undefined;
  const entrypoint = known.entrypoint ?? [];
  const rest =
    step.instruction === 'entrypoint' ? withInterpreter(words, entrypoint) : withoutInterpreter(words, entrypoint);
  const isSame = step.form === 'exec' && rest === words;
  if (rest === undefined || rest.length === 0 || isSame) return undefined;
  return source.replaceLines(step.range, `${step.instruction.toUpperCase()} ${execForm(rest)}`);
}

/** The words of a shell form that says the same without a shell. */
function plainWords(line: string): string[] | undefined {
  const words = /^[\t ]*(?:cmd|entrypoint)[\t ]+([\w./=:@%+,-]+(?:[\t ]+[\w./=:@%+,-]+)*)[\t ]*\r?\n?$/i.exec(
    line,
  )?.[1];
  const [first = ''] = words?.split(/[\t ]+/) ?? [];
  // A variable before the command, and what only a shell knows.
  return /[=:]|^(?:exec|cd|source|export|set|npm|npx|yarn|pnpm)$|\.sh$/.test(first)
    ? undefined
    : words?.split(/[\t ]+/);
}

function execForm(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
}

/** What distroless and Chainguard's images have that others have to install. */
const BASICS: ReadonlySet<string | undefined> = new Set(['ca-certificates', 'tzdata']);

/** Whether a RUN only installs what the image has already. */
export function bringsNothing(step: Extract<Step, { kind: 'run' }>, { traits }: KnownBase): boolean {
  const hasBasics = traits.family === 'distroless' || traits.family === 'chainguard';
  if (!hasBasics || step.form !== 'shell' || step.isConditional || step.text.includes('<<')) return false;
  return step.commands.every(({ words }) => {
    const [program = '', first = ''] = words;
    if (program === 'rm' || program === 'update-ca-certificates' || USER_MAKERS.test(program)) return true;
    const call = systemPackageCall(words, new Map());
    if (call === undefined) return first === 'clean';
    return call.installs.every((name) => BASICS.has(name));
  });
}

const USER_MAKERS = /^(?:adduser|addgroup|useradd|groupadd)$/;

/** The instructions that name a user whom no RUN makes any more; empty where each RUN that makes one stays. */
export function orphanedBy(removed: readonly (Step | undefined)[], steps: readonly Step[]): Step[] {
  const makesUser = removed.some(
    (step) => step?.kind === 'run' && step.commands.some(({ words: [program = ''] }) => USER_MAKERS.test(program)),
  );
  if (!makesUser) return [];
  const isNamed = (owner: string): boolean => !/^(?:root|\d+)(?::(?:root|\d+))?$/.test(owner);
  return steps.filter(
    (step) => (step.kind === 'user' && isNamed(step.user)) || (step.kind === 'copy' && isNamed(step.chown ?? '0')),
  );
}

/** The number of the user that the image runs as; undefined where it isn't one. */
export function userNumber({ traits: { user } }: KnownBase): string | undefined {
  return user !== undefined && /^[1-9]\d*$/.test(user) ? user : undefined;
}

function ownerFix(step: Extract<Step, { kind: 'copy' }>, known: KnownBase, source: SourceLines): TextEdit | undefined {
  const number = userNumber(known);
  if (number === undefined || step.chown === undefined || !/^[a-z_][\w-]*(?::[a-z_][\w-]*)?$/.test(step.chown))
    return undefined;
  return source.replaceText(
    { start: step.range.start, end: step.range.start },
    `--chown=${step.chown}`,
    `--chown=${number}:${number}`,
  );
}
