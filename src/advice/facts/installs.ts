import { posix } from 'node:path';
import type { CommandScene } from './scenes.ts';
import { expanded } from './scenes.ts';

/** A call of a package manager of an operating system that needs the manager to be there. */
export interface ManagerCall {
  /** The name of the program: `apt-get`. */
  readonly program: string;
  readonly manager: 'apt' | 'apk' | 'dnf' | 'yum' | 'microdnf' | 'tdnf' | 'zypper' | 'pacman';
  /** `install`; for pacman and dpkg the flag. */
  readonly verb: string;
  /** The words behind it that aren't flags, as written. */
  readonly names: readonly string[];
}

const VERBS_OF_RPM = /^(?:install|localinstall|reinstall|groupinstall|update|upgrade|makecache|remove|erase|clean)$/;

const PROGRAMS: Readonly<Record<string, { readonly manager: ManagerCall['manager']; readonly verbs: RegExp }>> = {
  apt: { manager: 'apt', verbs: /^(?:install|update|upgrade|full-upgrade|remove|purge|autoremove)$/ },
  'apt-get': { manager: 'apt', verbs: /^(?:install|update|upgrade|dist-upgrade|remove|purge|autoremove|clean)$/ },
  aptitude: { manager: 'apt', verbs: /^(?:install|update|upgrade|safe-upgrade|full-upgrade|remove|purge)$/ },
  dpkg: { manager: 'apt', verbs: /^(?:-i|--install)$/ },
  apk: { manager: 'apk', verbs: /^(?:add|update|upgrade|del|fix)$/ },
  dnf: { manager: 'dnf', verbs: VERBS_OF_RPM },
  yum: { manager: 'yum', verbs: VERBS_OF_RPM },
  microdnf: { manager: 'microdnf', verbs: VERBS_OF_RPM },
  tdnf: { manager: 'tdnf', verbs: VERBS_OF_RPM },
  zypper: { manager: 'zypper', verbs: /^(?:install|in|update|up|refresh|ref|remove|rm|dup|dist-upgrade)$/ },
  pacman: { manager: 'pacman', verbs: /^-(?:S|U|R)\w*$/ },
};

/** The call of a package manager that a command is; undefined for others, and for queries as `apk info`. */
export function managerCall(words: readonly string[]): ManagerCall | undefined {
  const [first = '', ...rest] = words;
  const program = posix.basename(first);
  const known = Object.hasOwn(PROGRAMS, program) ? PROGRAMS[program] : undefined;
  const at = known === undefined ? -1 : rest.findIndex((word) => known.verbs.test(word));
  const verb = rest[at];
  if (known === undefined || verb === undefined) return undefined;
  const names = rest.slice(at + 1).filter((word) => !word.startsWith('-'));
  return { program, manager: known.manager, verb, names };
}

/** What a command installs from the operating system's packages; undefined among them: what the file doesn't say. */
export function installed({ words, variables }: CommandScene): (string | undefined)[] {
  const call = managerCall(words);
  if (call === undefined || !/^(?:install|localinstall|reinstall|add|in|-S\w*)$/.test(call.verb)) return [];
  return call.names.flatMap((name) => {
    const text = expanded(name, variables);
    if (text === undefined) return [undefined];
    // `gcc=12.2-r1`, `gcc~12`, `libc6:amd64`
    return text.split(/\s+/).flatMap((word) => (word === '' ? [] : [word.replace(/[=~<>@:].*$/, '')]));
  });
}
