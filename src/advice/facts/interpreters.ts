import { posix } from 'node:path';
import { programName } from './tools.ts';

/** An interpreter that an image's ENTRYPOINT starts. */
export interface Interpreter {
  /** As the ENTRYPOINT calls it: `node`, `java -jar`. */
  readonly name: string;
  /** What it takes its first argument for. */
  readonly takes: string;
  /** A CMD that fits. */
  readonly right: string;
}

/** What interpreters are called, without a version, and how each takes what follows it. */
const INTERPRETERS: Readonly<Record<string, Omit<Interpreter, 'name'>>> = {
  node: { takes: 'a script', right: 'CMD ["server.js"]' },
  nodejs: { takes: 'a script', right: 'CMD ["server.js"]' },
  bun: { takes: 'a script', right: 'CMD ["server.ts"]' },
  deno: { takes: 'a command of its own', right: 'CMD ["run", "main.ts"]' },
  python: { takes: 'a script', right: 'CMD ["app.py"] or CMD ["-m", "module"]' },
  ruby: { takes: 'a script', right: 'CMD ["app.rb"]' },
  perl: { takes: 'a script', right: 'CMD ["app.pl"]' },
  php: { takes: 'a script', right: 'CMD ["app.php"]' },
  java: { takes: 'a class', right: 'CMD ["-jar", "/app.jar"]' },
  dotnet: { takes: 'a library', right: 'CMD ["app.dll"]' },
};
const JAR = { takes: 'a JAR file', right: 'CMD ["/app.jar"]' } as const;

/** The interpreter that an ENTRYPOINT ends with; undefined where it starts anything else. */
export function interpreterOf(entrypoint: readonly string[]): Interpreter | undefined {
  const isJar = entrypoint.at(-1) === '-jar';
  const program = withoutVersion(entrypoint.at(isJar ? -2 : -1) ?? '');
  const known = isJar ? JAR : Object.hasOwn(INTERPRETERS, program) ? INTERPRETERS[program] : undefined;
  return known && { ...known, name: isJar ? `${program} -jar` : program };
}

/**
 * What is left of a command line where the ENTRYPOINT already starts its interpreter; all of it where the ENTRYPOINT is none.
 * Undefined where the command line starts another program.
 */
export function withoutInterpreter(
  words: readonly string[],
  entrypoint: readonly string[],
): readonly string[] | undefined {
  const interpreter = interpreterOf(entrypoint);
  if (interpreter === undefined) return words;
  const [program = '', flag] = interpreter.name.split(' ');
  const isSame = withoutVersion(words[0] ?? '') === program && (flag === undefined || words[1] === flag);
  return isSame ? words.slice(flag === undefined ? 1 : 2) : undefined;
}

/** A command line that starts the interpreter where the image has it; the same one where it starts something else. */
export function withInterpreter(words: readonly string[], entrypoint: readonly string[]): readonly string[] {
  const interpreter = interpreterOf(entrypoint);
  const path = entrypoint.find((word) => withoutVersion(word) === interpreter?.name.split(' ', 1)[0]);
  const isSame =
    path !== undefined && !words[0]?.includes('/') && withoutVersion(words[0] ?? '') === withoutVersion(path);
  return isSame ? [path, ...words.slice(1)] : words;
}

/** `python` of `/usr/bin/python3.12`. */
export function withoutVersion(program: string): string {
  return programName(posix.basename(program)).replace(/[\d.]+$/, '');
}
