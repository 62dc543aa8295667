/** One challenge of a WWW-Authenticate header. https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1 */
export interface Challenge {
  /** Lower case: `bearer`, `basic`. */
  readonly scheme: string;
  /** Keys in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const TOKEN = /[\w!#$%&'*+.^`|~-]+/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
/** Some servers omit the quotes, even around a URL or a scope with several actions. */
const UNQUOTED = /[^\s,]*(?:,(?:pull|push|delete|\*)(?=[\s,]|$))*/y;

/** All challenges of a WWW-Authenticate header. There can be several, and quoted values can contain commas. */
export function parseChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(header);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  while (at < header.length) {
    take(/[\s,]*/y);
    const name = take(TOKEN)?.[0].toLowerCase();
    if (name === undefined) {
      // Malformed text doesn't hide the challenges after it.
      at += 1;
      continue;
    }
    if (take(/\s*=\s*/y) === null) {
      challenges.push({ scheme: name, parameters: new Map() });
      continue;
    }
    const value = take(QUOTED)?.[1]?.replace(/\\(.)/g, '$1') ?? take(UNQUOTED)?.[0] ?? '';
    challenges.at(-1)?.parameters.set(name, value);
  }
  return challenges;
}
