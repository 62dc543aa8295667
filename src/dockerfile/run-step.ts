import type { RunMount, RunStep, StageBase } from '../model/build-stage.ts';
import { parseReference } from '../model/reference.ts';
import { readShell, readWords } from '../shell/commands.ts';
import { baseName, isShell } from '../shell/wrappers.ts';
import { decode } from './decode.ts';
import { heredocOf } from './heredoc.ts';
import { leadingFlags } from './instruction-words.ts';
import { jsonStrings } from './json-form.ts';
import { mountFields, mountType } from './mount.ts';
import type { Word } from './quoted-words.ts';
import type { HeredocBody, Instruction } from './reader.ts';
import type { StageScope } from './stage-scope.ts';
import { type StageTable, stageNumber } from './stages.ts';

type Run = Omit<RunStep, 'kind' | 'range'>;

/** A SHELL with one of these in front takes no shell commands; `conda run … bash -c` does. */
const OTHER_SHELLS = /^(?:cmd|powershell|pwsh|python[\d.]*|perl|ruby|node|fish|nu)(?:\.exe)?$/i;

/**
 * What a RUN runs.
 * @param source the file, one character per byte
 */
export function runOf(instruction: Instruction, source: string, stages: StageTable, scope: StageScope): Run {
  const { line, args } = instruction;
  const { flags, end } = leadingFlags(instruction);
  const mounts = flags
    .filter(({ text }) => text.startsWith('--mount='))
    .map((flag) => mountOf(flag, instruction.escape, stages, scope));
  return { ...scriptOf(instruction, line.text.slice(end, args.end).trim(), source, scope.shell), mounts };
}

function mountOf(flag: Word, escapeToken: string, stages: StageTable, scope: StageScope): RunMount {
  const fields = mountFields(flag);
  const textOf = (...keys: readonly string[]): string | undefined => {
    const value = keys.map((key) => fields.get(key)).find((word) => word !== undefined);
    return value === undefined ? undefined : decode(scope.expand(value.text, escapeToken));
  };
  const from = fields.get('from')?.text ?? '';
  return {
    type: mountType(fields),
    from: from === '' ? undefined : originOf(from, stages),
    source: textOf('source', 'src'),
    target: textOf('target', 'dst', 'destination'),
  };
}

/** A stage by its name, else an image: unlike in COPY, a number is no stage. */
function originOf(word: string, stages: StageTable): StageBase {
  if (word === 'scratch') return { kind: 'scratch' };
  const index = stageNumber(word) === undefined ? stages.find(word) : undefined;
  if (index !== undefined) return { kind: 'stage', index };
  const reference = parseReference(word);
  return 'invalid' in reference ? { kind: 'unknown' } : { kind: 'image', reference };
}

/** @param shell the words of the SHELL above it, if there is one */
function scriptOf(
  instruction: Instruction,
  written: string,
  source: string,
  shell: readonly string[] | undefined,
): Omit<Run, 'mounts'> {
  const { heredocs } = instruction;
  const words = jsonStrings(decode(written));
  if (words !== undefined) {
    return { form: 'exec', words, ...readWords(words), text: decode(written) };
  }
  const [first] = heredocs;
  const isHeredoc = first !== undefined && heredocs.length === 1 && heredocOf(written) !== undefined;
  const text = decode(isHeredoc ? bodyOf(first, source, first.dropsTabs) : withBodies(written, heredocs, source));
  const interpreter = isHeredoc ? interpreterOf(text) : undefined;
  const isScript = interpreter === undefined ? takesOther(text, shell, instruction.escape) : !isShell(interpreter);
  if (isScript) return { form: 'script', words: [], commands: [], isConditional: false, text };
  return { form: 'shell', words: [], ...readShell(text), text };
}

/** As BuildKit hands heredocs behind other words to the shell: below the line, each with its last line. */
function withBodies(written: string, heredocs: readonly HeredocBody[], source: string): string {
  return [written, ...heredocs.map((heredoc) => bodyOf(heredoc, source, false) + heredoc.name)].join('\n');
}

function bodyOf({ body }: HeredocBody, source: string, dropsTabs: boolean): string {
  const text = source.slice(body.start, body.end).replaceAll(/\r+\n/g, '\n');
  return dropsTabs ? text.replaceAll(/^\t+/gm, '') : text;
}

/** The program that `#!` names, behind `env` the one that it is to look for. */
function interpreterOf(text: string): string | undefined {
  const line = /^#!([^\n]*)/.exec(text)?.[1];
  const words = line?.trim().split(/\s+/) ?? [];
  const isEnv = baseName(words[0] ?? '') === 'env';
  return isEnv ? words.slice(1).find((word) => !word.startsWith('-') && !word.includes('=')) : words[0];
}

/** Without a SHELL, on Windows cmd takes it: who escapes by a backtick or calls PowerShell builds there. */
function takesOther(text: string, shell: readonly string[] | undefined, escapeToken: string): boolean {
  if (shell === undefined) return escapeToken === '`' || /^(?:powershell|cmd)(?:\.exe)?\s/i.test(text);
  return OTHER_SHELLS.test(shell[0]?.split(/[\\/]/).at(-1) ?? '');
}
