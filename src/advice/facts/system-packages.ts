import { posix } from 'node:path';
import type { PackageManager } from '../../bases/base-traits.ts';
import { expanded, type Variables } from './paths.ts';
import { toolOf } from './tools.ts';

/** A call of an operating system's package manager that changes the system. */
export interface SystemPackageCall {
  /** The name of the program: `apt-get`. */
  readonly program: string;
  readonly manager: PackageManager;
  /** `install`; for pacman and dpkg the option. */
  readonly verb: string;
  /** The packages that it installs, without versions; undefined among them: what the file doesn't say. */
  readonly installs: readonly (string | undefined)[];
}

/** The call that a command is; undefined for other commands, and for queries as `apk info`. */
export function systemPackageCall(words: readonly string[], variables: Variables): SystemPackageCall | undefined {
  const [first = '', ...rest] = words;
  const { manager, changes, installs } = toolOf(first) ?? {};
  const at = changes === undefined ? -1 : rest.findIndex((word) => changes.test(word));
  const verb = rest[at];
  if (manager === undefined || verb === undefined) return undefined;
  const names = installs?.test(verb) === true ? rest.slice(at + 1).filter((word) => !word.startsWith('-')) : [];
  return {
    program: posix.basename(first),
    manager,
    verb,
    installs: names.flatMap((name) => packageNames(name, variables)),
  };
}

function packageNames(word: string, variables: Variables): (string | undefined)[] {
  const text = expanded(word, variables);
  if (text === undefined) return [undefined];
  // `gcc=12.2-r1`, `gcc~12`, `libc6:amd64`
  return text.split(/\s+/).flatMap((name) => (name === '' ? [] : [name.replace(/[=~<>@:].*$/, '')]));
}
