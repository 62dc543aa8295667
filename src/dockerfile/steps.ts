import type { Step } from '../model/build-stage.ts';
import type { SourceText } from '../model/source-text.ts';
import { copyOf } from './copy-step.ts';
import { decode } from './decode.ts';
import { jsonStrings } from './json-form.ts';
import type { Instruction } from './reader.ts';
import { runOf } from './run-step.ts';
import type { StageScope } from './stage-scope.ts';
import type { StageTable } from './stages.ts';
import { startOf } from './start-step.ts';

/** What an instruction of a stage does; undefined where it doesn't matter. What it sets goes into the scope. */
export function stepOf(
  instruction: Instruction,
  source: SourceText,
  stages: StageTable,
  scope: StageScope,
): Step | undefined {
  const { keyword } = instruction;
  const range = source.range(instruction.span);
  switch (keyword) {
    case 'run':
      return { kind: 'run', range, ...runOf(instruction, source.text, stages, scope) };
    case 'cmd':
    case 'entrypoint':
    case 'healthcheck': {
      const start = startOf(instruction);
      return start && { kind: 'start', range, instruction: keyword, ...start };
    }
    case 'copy':
    case 'add':
      return { kind: 'copy', range, instruction: keyword, ...copyOf(instruction, stages, scope) };
    case 'shell': {
      const words = jsonStrings(decode(argumentOf(instruction)));
      if (words === undefined) return undefined;
      scope.shell = words;
      return { kind: 'shell', range, words };
    }
    case 'user':
      return { kind: 'user', range, user: expanded(instruction, scope) };
    case 'workdir':
      return { kind: 'workdir', range, path: expanded(instruction, scope) };
    case 'env':
      return { kind: 'env', range, values: decoded(scope.setEnv(instruction)) };
    case 'arg':
      return { kind: 'env', range, values: decoded(scope.setArgs(instruction)) };
    case 'onbuild':
      return { kind: 'onbuild', range };
    default:
      return undefined;
  }
}

function argumentOf({ line, args }: Instruction): string {
  return line.text.slice(args.start, args.end).trim();
}

function expanded(instruction: Instruction, scope: StageScope): string {
  return decode(scope.expand(argumentOf(instruction), instruction.escape));
}

function decoded(values: ReadonlyMap<string, string | undefined>): Map<string, string | undefined> {
  return new Map([...values].map(([name, value]) => [decode(name), value === undefined ? undefined : decode(value)]));
}
