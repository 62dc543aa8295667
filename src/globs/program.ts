import { KIND, type Step } from './fit.ts';
import type { Part, Sequence, Times } from './syntax.ts';

/** Steps for a glob, of a number in proportion to its length. */
export function compile(glob: Sequence): readonly Step[] {
  return [...sequence(glob), step(KIND.end)];
}

function sequence(parts: Sequence): readonly Step[] {
  return parts.flatMap(stepsOf);
}

function stepsOf(part: Part): readonly Step[] {
  switch (part.kind) {
    case 'text':
      return part.text
        .split('')
        .map((each) => (each === '/' ? step(KIND.slash) : step(KIND.character, { code: each.charCodeAt(0) })));
    case 'one':
    case 'folders':
      return [step(KIND[part.kind])];
    case 'run':
      return part.mayBeEmpty ? [step(KIND.run)] : [step(KIND.first), step(KIND.run)];
    case 'class':
      return [step(KIND.class, { negated: part.negated, ranges: part.ranges })];
    case 'group':
      return group(part.times, part.alternatives.map(sequence));
  }
}

/** A fork, then each alternative with a jump behind it, then what the kind of the group needs. */
function group(times: Times, alternatives: readonly (readonly Step[])[]): readonly Step[] {
  const starts: number[] = [];
  let length = 1;
  for (const { length: own } of alternatives) {
    starts.push(length);
    length += own + 1;
  }
  const behind = times === 'not' ? length + 1 : length;
  const bodies = alternatives.flatMap((steps, index) => {
    const end = (starts[index] ?? 0) + steps.length;
    return [...steps, step(KIND.fork, { to: [behind - end] })];
  });
  switch (times) {
    case 'once':
      return [step(KIND.fork, { to: starts }), ...bodies];
    case 'optional':
      return [step(KIND.fork, { to: [...starts, length] }), ...bodies];
    case 'many':
      return [step(KIND.fork, { to: starts }), ...bodies, step(KIND.again, { to: [-length] })];
    case 'any':
      return [step(KIND.fork, { to: [...starts, length + 1] }), ...bodies, step(KIND.again, { to: [-length] })];
    case 'not': {
      const crosses = bodies.some(({ kind }) => kind === KIND.slash || kind === KIND.folders);
      const anything = step(crosses ? KIND.folders : KIND.run);
      return [step(crosses ? KIND.notAcross : KIND.not, { to: [length, ...starts] }), ...bodies, anything];
    }
  }
}

function step(kind: Step['kind'], fields: Partial<Omit<Step, 'kind'>> = {}): Step {
  return { kind, code: 0, negated: false, ranges: [], to: [], ...fields };
}
