import type { StartStep } from '../../model/build-stage.ts';
import { readExecForm, readShellScript } from '../../shell/commands.ts';
import type { Instruction } from '../syntax/instruction.ts';
import { parseJsonStrings } from '../syntax/json-form.ts';
import { decodeUtf8 } from '../syntax/utf8.ts';

/** What CMD, ENTRYPOINT or HEALTHCHECK CMD starts; undefined for HEALTHCHECK NONE. */
export function readStart(
  instruction: Instruction,
): Pick<StartStep, 'form' | 'words' | 'commands' | 'isConditional'> | undefined {
  let written = decodeUtf8(instruction.operands);
  if (instruction.keyword === 'healthcheck') {
    const [, type = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(written) ?? [];
    if (type.toLowerCase() !== 'cmd') return undefined;
    written = rest;
  }
  const words = parseJsonStrings(written);
  if (words !== undefined) return { form: 'exec', words, ...readExecForm(words) };
  const script = readShellScript(written);
  const first = script.commands.find((command) => command.words.length > 0);
  return { form: 'shell', words: first?.words ?? [], ...script };
}
