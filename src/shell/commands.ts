import { ScriptReader, type ShellReading } from './script-reader.ts';
import { parseScript } from './syntax.ts';
import { nestedScriptOf, skipWrappers } from './wrappers.ts';

/** Of a script that is too deep. */
const NOT_READ: ShellReading = { commands: [], isConditional: true };

/**
 * The commands of a script in the language of a POSIX shell or bash. Takes any text, in time linear to its length. A
 * script that can't be read has no commands and is conditional.
 */
export function readShellScript(script: string): ShellReading {
  try {
    return new ScriptReader().read(parseScript(script));
  } catch (error) {
    if (error instanceof RangeError) return NOT_READ;
    throw error;
  }
}

/** The command of an exec form, which no shell reads, followed by what `sh -c` in it runs. */
export function readExecForm(list: readonly string[]): ShellReading {
  const env = new Map<string, string>();
  const words = list.slice(skipWrappers(list, env));
  const script = nestedScriptOf(words);
  const inner = typeof script === 'number' ? readShellScript(words[script] ?? '') : undefined;
  const commands = words.length === 0 ? [] : [{ env, words }, ...(inner?.commands ?? [])];
  return { commands, isConditional: inner?.isConditional ?? false };
}
