import type { StageBase, Step } from '../../model/build-stage.ts';
import type { IgnoreComment } from '../../model/image-use.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Instruction } from '../syntax/instruction.ts';
import { parseJsonStrings } from '../syntax/json-form.ts';
import { decodeUtf8 } from '../syntax/utf8.ts';
import type { StageScope } from '../variables/stage-scope.ts';
import { readCopy } from './copy-step.ts';
import { readRun } from './run-step.ts';
import { readStart } from './start-step.ts';

/** An instruction that may become a step. */
export interface WrittenStep {
  readonly instruction: Instruction;
  /** What its COPY --from or its mounts name, in order. */
  readonly sources: readonly StageBase[];
  readonly ignore: IgnoreComment | undefined;
}

/** What the steps of a stage are made with. */
export interface StepContext {
  readonly source: SourceText;
  /** What the instruction sets goes into it. */
  readonly scope: StageScope;
}

/** What an instruction of a stage does; undefined where it doesn't matter. */
export function readStep(
  { instruction, sources, ignore }: WrittenStep,
  { source, scope }: StepContext,
): Step | undefined {
  const { keyword } = instruction;
  const range = source.range(instruction.span);
  switch (keyword) {
    case 'run':
      return { kind: 'run', range, ignore, ...readRun(instruction, source.text, sources, scope) };
    case 'cmd':
    case 'entrypoint':
    case 'healthcheck': {
      const start = readStart(instruction);
      return start && { kind: 'start', range, ignore, instruction: keyword, ...start };
    }
    case 'copy':
    case 'add':
      return { kind: 'copy', range, ignore, instruction: keyword, from: sources[0], ...readCopy(instruction, scope) };
    case 'shell': {
      const words = parseJsonStrings(decodeUtf8(argumentOf(instruction)));
      if (words === undefined) return undefined;
      scope.shell = words;
      return { kind: 'shell', range, ignore, words };
    }
    case 'user':
      return { kind: 'user', range, ignore, user: expanded(instruction, scope) };
    case 'expose':
      return { kind: 'expose', range, ignore, ports: expanded(instruction, scope).split(/\s+/) };
    case 'workdir':
      return { kind: 'workdir', range, ignore, path: expanded(instruction, scope) };
    case 'env':
      return { kind: 'env', range, ignore, values: decoded(scope.setEnv(instruction)) };
    case 'arg':
      return { kind: 'env', range, ignore, values: decoded(scope.setArgs(instruction)) };
    case 'onbuild':
      return { kind: 'onbuild', range, ignore };
    default:
      return undefined;
  }
}

function argumentOf({ line, args }: Instruction): string {
  return line.text.slice(args.start, args.end);
}

function expanded(instruction: Instruction, scope: StageScope): string {
  return decodeUtf8(scope.expand(argumentOf(instruction), instruction.escape));
}

function decoded(values: ReadonlyMap<string, string | undefined>): Map<string, string | undefined> {
  return new Map(
    [...values].map(([name, value]) => [decodeUtf8(name), value === undefined ? undefined : decodeUtf8(value)]),
  );
}
