import { closestWord } from '../util/closest-word.ts';

/** Says that a name is unknown, and which one was probably meant. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  return `unknown ${what} "${name}". ${meaning(name, known)}`.trimEnd();
}

/** `Did you mean x? ` of a name that is no known one; empty where none is near. */
export function meaning(name: string, known: readonly string[]): string {
  const meant = closestWord(name, known);
  return meant === undefined ? '' : `Did you mean ${meant}? `;
}
