import type { StartStep } from '../model/build-stage.ts';
import { readShellScript } from '../shell/commands.ts';
import { decode } from './decode.ts';
import type { Instruction } from './instruction.ts';
import { jsonStrings } from './json-form.ts';

/** What CMD, ENTRYPOINT or HEALTHCHECK CMD starts; undefined for HEALTHCHECK NONE. */
export function startOf(instruction: Instruction): Pick<StartStep, 'form' | 'words'> | undefined {
  let written = decode(instruction.operands);
  if (instruction.keyword === 'healthcheck') {
    const [, type = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(written) ?? [];
    if (type.toLowerCase() !== 'cmd') return undefined;
    written = rest;
  }
  const words = jsonStrings(written);
  if (words !== undefined) return { form: 'exec', words };
  const first = readShellScript(written).commands.find((command) => command.words.length > 0);
  return { form: 'shell', words: first?.words ?? [] };
}
