import type { StageBase, Step } from '../model/build-stage.ts';
import type { ImageUse } from '../model/image-use.ts';
import { parseReference } from '../model/reference.ts';
import type { SourceText } from '../model/source-text.ts';
import { copyOf } from './copy-step.ts';
import { decode } from './decode.ts';
import type { Instruction } from './instruction.ts';
import { jsonStrings } from './json-form.ts';
import { runOf } from './run-step.ts';
import type { StageScope } from './stage-scope.ts';
import { type StageTable, stageNumber } from './stages.ts';
import { startOf } from './start-step.ts';
import type { SurveyedFrom, SurveyedInstruction, SurveyedWord } from './survey.ts';

/** What the steps of a stage are made with. */
export interface StepContext {
  readonly source: SourceText;
  readonly stages: StageTable;
  /** What the instruction sets goes into it. */
  readonly scope: StageScope;
  readonly useOf: ReadonlyMap<SurveyedWord | SurveyedFrom, ImageUse>;
}

/** What an instruction of a stage does; undefined where it doesn't matter. */
export function stepOf({ instruction, sources, ignore }: SurveyedInstruction, context: StepContext): Step | undefined {
  const { source, stages, scope, useOf } = context;
  const { keyword } = instruction;
  const range = source.range(instruction.span);
  const bases = sources.map((word) => sourceBase(word, useOf.get(word), stages));
  switch (keyword) {
    case 'run':
      return { kind: 'run', range, ignore, ...runOf(instruction, source.text, bases, scope) };
    case 'cmd':
    case 'entrypoint':
    case 'healthcheck': {
      const start = startOf(instruction);
      return start && { kind: 'start', range, ignore, instruction: keyword, ...start };
    }
    case 'copy':
    case 'add':
      return { kind: 'copy', range, ignore, instruction: keyword, from: bases[0], ...copyOf(instruction, scope) };
    case 'shell': {
      const words = jsonStrings(decode(argumentOf(instruction)));
      if (words === undefined) return undefined;
      scope.shell = words;
      return { kind: 'shell', range, ignore, words };
    }
    case 'user':
      return { kind: 'user', range, ignore, user: expanded(instruction, scope) };
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

/** What COPY --from or a mount names; a variable isn't expanded there. */
function sourceBase({ kind, word: { text } }: SurveyedWord, use: ImageUse | undefined, stages: StageTable): StageBase {
  const isMount = kind === 'mount-from';
  const isNumber = stageNumber(text) !== undefined;
  // A mount of `scratch` is empty also where a stage has that name, and takes no number for a stage.
  const index = isMount && (isNumber || text === 'scratch') ? undefined : stages.find(text);
  if (index !== undefined) return { kind: 'stage', index };
  if (text === 'scratch') return { kind: 'scratch', use };
  const reference = isNumber && !isMount ? undefined : use && parseReference(text);
  if (use === undefined || reference === undefined || 'invalid' in reference) return { kind: 'unknown', use };
  return { kind: 'image', reference, use };
}

function argumentOf({ line, args }: Instruction): string {
  return line.text.slice(args.start, args.end);
}

function expanded(instruction: Instruction, scope: StageScope): string {
  return decode(scope.expand(argumentOf(instruction), instruction.escape));
}

function decoded(values: ReadonlyMap<string, string | undefined>): Map<string, string | undefined> {
  return new Map([...values].map(([name, value]) => [decode(name), value === undefined ? undefined : decode(value)]));
}
