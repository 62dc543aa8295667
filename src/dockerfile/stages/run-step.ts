import type { RunMount, RunStep, StageBase } from '../../model/build-stage.ts';
import { readExecForm, readShellScript } from '../../shell/commands.ts';
import { baseName, isShell } from '../../shell/wrappers.ts';
import { soleHeredoc } from '../syntax/heredocs.ts';
import type { HeredocBody, Instruction } from '../syntax/instruction.ts';
import { parseJsonStrings } from '../syntax/json-form.ts';
import { mountsOf, mountType } from '../syntax/mount-options.ts';
import { decodeUtf8 } from '../syntax/utf8.ts';
import type { Word } from '../syntax/words.ts';
import type { StageScope } from '../variables/stage-scope.ts';

type Run = Omit<RunStep, 'kind' | 'range' | 'ignore'>;

/** A SHELL that begins with one of these takes no shell commands; `conda run … bash -c` does. */
const OTHER_SHELLS = /^(?:cmd|powershell|pwsh|python[\d.]*|perl|ruby|node|fish|nu)(?:\.exe)?$/i;

/**
 * What a RUN runs.
 * @param source the file, one character per byte
 * @param bases what its mounts name with `from`, in order
 */
export function readRun(instruction: Instruction, source: string, bases: readonly StageBase[], scope: StageScope): Run {
  const next = bases.values();
  const mounts = Array.from(mountsOf(instruction), (options): RunMount => {
    const hasFrom = (options.get('from')?.text ?? '') !== '';
    return { ...mountOf(options, instruction.escape, scope), from: hasFrom ? next.next().value : undefined };
  });
  return { ...scriptOf(instruction, instruction.operands, source, scope.shell), mounts };
}

function mountOf(options: ReadonlyMap<string, Word>, escapeToken: string, scope: StageScope): Omit<RunMount, 'from'> {
  const textOf = (...keys: readonly string[]): string | undefined => {
    const value = keys.map((key) => options.get(key)).find((word) => word !== undefined);
    return value === undefined ? undefined : decodeUtf8(scope.expand(value.text, escapeToken));
  };
  return {
    type: mountType(options),
    source: textOf('source', 'src'),
    target: textOf('target', 'dst', 'destination'),
  };
}

/** @param shell the words of the SHELL above it, if there is one */
function scriptOf(
  instruction: Instruction,
  written: string,
  source: string,
  shell: readonly string[] | undefined,
): Omit<Run, 'mounts'> {
  const { heredocs } = instruction;
  const words = parseJsonStrings(decodeUtf8(written));
  if (words !== undefined) {
    return { form: 'exec', words, ...readExecForm(words), text: decodeUtf8(written) };
  }
  const [first] = heredocs;
  const isHeredoc = first !== undefined && heredocs.length === 1 && soleHeredoc(written) !== undefined;
  const text = decodeUtf8(isHeredoc ? bodyOf(first, source, first.dropsTabs) : withBodies(written, heredocs, source));
  const interpreter = isHeredoc ? interpreterOf(text) : undefined;
  const isScript = interpreter === undefined ? takesOther(text, shell, instruction.escape) : !isShell(interpreter);
  if (isScript) return { form: 'script', words: [], commands: [], isConditional: false, text };
  return { form: 'shell', words: [], ...readShellScript(text), text };
}

/** BuildKit gives heredocs after other words to the shell: below the line, each with its last line. */
function withBodies(written: string, heredocs: readonly HeredocBody[], source: string): string {
  return [written, ...heredocs.map((heredoc) => bodyOf(heredoc, source, false) + heredoc.name)].join('\n');
}

function bodyOf({ body }: HeredocBody, source: string, dropsTabs: boolean): string {
  const text = source.slice(body.start, body.end).replaceAll(/\r+\n/g, '\n');
  return dropsTabs ? text.replaceAll(/^\t+/gm, '') : text;
}

/** The program that `#!` names; for `env`, the program that it runs. */
function interpreterOf(text: string): string | undefined {
  const line = /^#!([^\n]*)/.exec(text)?.[1];
  const words = line?.trim().split(/\s+/) ?? [];
  const isEnv = baseName(words[0] ?? '') === 'env';
  return isEnv ? words.slice(1).find((word) => !word.startsWith('-') && !word.includes('=')) : words[0];
}

/** Without a SHELL, cmd runs it on Windows: a file with the backtick as escape, or with PowerShell, is built there. */
function takesOther(text: string, shell: readonly string[] | undefined, escapeToken: string): boolean {
  if (shell === undefined) return escapeToken === '`' || /^(?:powershell|cmd)(?:\.exe)?\s/i.test(text);
  return OTHER_SHELLS.test(shell[0]?.split(/[\\/]/).at(-1) ?? '');
}
