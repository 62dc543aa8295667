import { win32 } from 'node:path';

/** How a program is started, for `execFile`. */
export interface ProgramStart {
  readonly file: string;
  readonly args: readonly string[];
  /** Undefined: the current folder. */
  readonly cwd: string | undefined;
}

/** What `PATHEXT` is where it isn't set. */
const EXTENSIONS = '.COM;.EXE;.BAT;.CMD';

/**
 * Finds a program as Windows does, but not in the current folder, which may be a hostile one. Batch files, as gcloud's
 * `docker-credential-gcloud.cmd`, are for `cmd.exe`: it starts in their folder, so that it reads no path.
 * @param name of the program, and the arguments: letters, digits and `.-_` alone, since `cmd.exe` reads them
 * @param environment its PATH has trusted folders alone
 * @param exists whether there is a file at a path
 * @returns undefined where there is none
 */
export function findWindowsProgram(
  name: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  exists: (path: string) => boolean,
): ProgramStart | undefined {
  const extensions = (variable(environment, 'PATHEXT') || EXTENSIONS).split(';').filter((each) => /^\.\w+$/.test(each));
  for (const folder of (variable(environment, 'PATH') ?? '').split(win32.delimiter).filter(win32.isAbsolute)) {
    const found = extensions.find((extension) => exists(win32.join(folder, name + extension)));
    if (found === undefined) continue;
    if (!/^\.(?:bat|cmd)$/i.test(found)) return { file: win32.join(folder, name + found), args, cwd: folder };
    const shell = win32.join(variable(environment, 'SystemRoot') ?? 'C:\\Windows', 'System32', 'cmd.exe');
    return { file: shell, args: ['/d', '/s', '/c', [`.\\${name}${found}`, ...args].join(' ')], cwd: folder };
  }
  return undefined;
}

/** A variable by its name in any letters: `Path`. A copy of `process.env` doesn't find it otherwise. */
function variable(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  return Object.entries(environment).find(([key]) => key.toUpperCase() === name.toUpperCase())?.[1];
}
