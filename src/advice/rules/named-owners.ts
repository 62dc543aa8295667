import type { StageSketch } from '../sketch/file-sketch.ts';
import { withoutMarks } from '../sketch/hidden-words.ts';

const OWNER = /^[\t\v\f\r \x80-\xff]*user\b|chown|chgrp/im;
const NAME = '([\\w.-]+|\\$(?:\\{\\w+\\}|\\w+))';
/** USER in a line of its own, a flag, or a command: of numbers, names and plain variables. */
const PLAIN_OWNER = new RegExp(
  `(?:(?<=\\n)[\\t ]*user[\\t ]+|--chown=|(?<![\\w-])chown[\\t ]+(?:-\\w+[\\t ]+)*)${NAME}(?::${NAME})?(?=[\\t \\r]*(?:\\n|$)|[\\t ])`,
  'gi',
);

/**
 * Whether an instruction of the stage may name a user or a group that isn't known: another owner than a number, or a variable
 * that is one.
 */
export function mayNameOwner(
  stage: StageSketch,
  isKnown: (name: string, kind: 'users' | 'groups') => boolean,
): boolean {
  if (stage.mayHideWords) return true;
  // Most stages name none.
  if (!stage.mayHold(OWNER)) return false;
  const isPlain = (text: string | undefined, kind: 'users' | 'groups'): boolean => {
    const variable = /^\$\{?(\w+)/.exec(text ?? '')?.[1];
    if (variable !== undefined) return isNumber(variable, stage);
    return text === undefined || text === 'root' || /^\d+$/.test(text) || isKnown(text, kind);
  };
  const others = stage.text.replace(PLAIN_OWNER, (owner: string, user: string, group: string | undefined) =>
    isPlain(user, 'users') && isPlain(group, 'groups') ? '' : owner,
  );
  return OWNER.test(withoutMarks(others));
}

/** Whether a variable has no other value than numbers, as far as the file says. Those of a stage are set elsewhere. */
function isNumber(name: string, { base, text }: StageSketch): boolean {
  // `ENV $A=b` may set any variable.
  if (base.kind === 'stage' || /\$[^\s=]*=/.test(text)) return false;
  const others = new RegExp(`(?<!\\w|\\$\\{?)${name}(?!\\w|=\\d+(?:[\\s\\\\]|$))`);
  return !others.test(text);
}
