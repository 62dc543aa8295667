import type { Assignment, CommandExpansionPart, ProcessSubstitutionPart, TestExpression, Word, WordPart } from 'unbash';

/** `$(…)`, `` `…` `` or `<(…)`; its script is parsed on first access. */
export type Substitution = CommandExpansionPart | ProcessSubstitutionPart;

/** A word of a command. */
export interface ShellWord {
  /** Without quotes and escapes; variables and substitutions as written. */
  readonly text: string;
  /** In their order. Those within `${…}`, `$((…))` and arrays are left out. */
  readonly substitutions: readonly Substitution[];
}

/** What a word of the syntax tree says. */
export function shellWord(word: Word): ShellWord {
  return { text: word.value, substitutions: substitutionsIn(word.parts ?? []) };
}

/** What an assignment sets its variable to; an array is as written. */
export function assignedValue({ value, text, pos }: Assignment): ShellWord {
  if (value.type === 'Word') return shellWord(value);
  return { text: text.slice(value.pos - pos), substitutions: [] };
}

/** An assignment that is an argument: `export NAME=value`. */
export function assignmentWord(assignment: Assignment): ShellWord {
  const { text, substitutions } = assignedValue(assignment);
  const name = assignment.text.slice(0, assignment.value.pos - assignment.pos);
  return { text: name + text, substitutions };
}

/** The words of `[[ … ]]` with its operators, without `!`, `&&`, `||` and brackets. */
export function testWords(test: TestExpression): readonly (Word | string)[] {
  const within = (each: TestExpression): readonly (Word | string)[] => {
    switch (each.type) {
      case 'TestUnary':
        return [each.operator, each.operand];
      case 'TestBinary':
        return [each.left, each.operator, each.right];
      case 'TestLogical':
        return each.operands.flatMap(within);
      case 'TestNot':
        return within(each.operand);
      case 'TestGroup':
        return within(each.expression);
    }
  };
  return ['[[', ...within(test), ']]'];
}

function substitutionsIn(parts: readonly WordPart[]): readonly Substitution[] {
  return parts.flatMap((part): readonly Substitution[] => {
    switch (part.type) {
      case 'CommandExpansion':
      case 'ProcessSubstitution':
        return [part];
      case 'DoubleQuoted':
      case 'LocaleString':
      case 'BraceExpansion':
      case 'Glob':
        return substitutionsIn(part.parts ?? []);
      default:
        return [];
    }
  });
}
