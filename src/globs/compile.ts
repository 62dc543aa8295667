import { type GlobStep, STEP_KIND } from './match-program.ts';
import type { GlobPart, GlobRepetition, GlobSequence } from './syntax.ts';

/** Compiles a glob to steps, whose number is proportional to its length. */
export function compileGlob(glob: GlobSequence): readonly GlobStep[] {
  return [...sequence(glob), step(STEP_KIND.end)];
}

function sequence(parts: GlobSequence): readonly GlobStep[] {
  return parts.flatMap(stepsOf);
}

function stepsOf(part: GlobPart): readonly GlobStep[] {
  switch (part.kind) {
    case 'text':
      return part.text
        .split('')
        .map((each) =>
          each === '/' ? step(STEP_KIND.slash) : step(STEP_KIND.character, { code: each.charCodeAt(0) }),
        );
    case 'one':
    case 'folders':
      return [step(STEP_KIND[part.kind])];
    case 'run':
      return part.mayBeEmpty ? [step(STEP_KIND.run)] : [step(STEP_KIND.first), step(STEP_KIND.run)];
    case 'class':
      return [step(STEP_KIND.class, { negated: part.negated, ranges: part.ranges })];
    case 'group':
      return group(part.times, part.alternatives.map(sequence));
  }
}

/** A fork, then each alternative followed by a jump, then what the repetition needs. */
function group(times: GlobRepetition, alternatives: readonly (readonly GlobStep[])[]): readonly GlobStep[] {
  const starts: number[] = [];
  let length = 1;
  for (const { length: own } of alternatives) {
    starts.push(length);
    length += own + 1;
  }
  const behind = times === 'not' ? length + 1 : length;
  const bodies = alternatives.flatMap((steps, index) => {
    const end = (starts[index] ?? 0) + steps.length;
    return [...steps, step(STEP_KIND.fork, { to: [behind - end] })];
  });
  switch (times) {
    case 'once':
      return [step(STEP_KIND.fork, { to: starts }), ...bodies];
    case 'optional':
      return [step(STEP_KIND.fork, { to: [...starts, length] }), ...bodies];
    case 'many':
      return [step(STEP_KIND.fork, { to: starts }), ...bodies, step(STEP_KIND.again, { to: [-length] })];
    case 'any':
      return [
        step(STEP_KIND.fork, { to: [...starts, length + 1] }),
        ...bodies,
        step(STEP_KIND.again, { to: [-length] }),
      ];
    case 'not': {
      const crosses = bodies.some(({ kind }) => kind === STEP_KIND.slash || kind === STEP_KIND.folders);
      const anything = step(crosses ? STEP_KIND.folders : STEP_KIND.run);
      return [step(crosses ? STEP_KIND.notAcross : STEP_KIND.not, { to: [length, ...starts] }), ...bodies, anything];
    }
  }
}

function step(kind: GlobStep['kind'], fields: Partial<Omit<GlobStep, 'kind'>> = {}): GlobStep {
  return { kind, code: 0, negated: false, ranges: [], to: [], ...fields };
}
