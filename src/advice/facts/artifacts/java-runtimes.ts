import { posix } from 'node:path';
import { optionValue, withoutValues } from '../tools.ts';
import { type ArtifactReader, type BuildCommand, hasUnknownOptions, writtenArtifact } from './artifact.ts';

/** Where a JDK has the modules that a runtime is linked from. */
const OWN_MODULES = /^(?:\$(?:JAVA_HOME|\{JAVA_HOME\})|\/opt\/java\/openjdk|\/usr\/lib\/jvm\/[^/]+)\/jmods\/?$/;

/** `jlink`, which writes a runtime for the platform of its JDK. */
export const javaRuntimes: ArtifactReader = {
  programs: ['jlink'],
  read: (command) => {
    const [program = '', ...rest] = command.words;
    if (posix.basename(program) !== 'jlink' || !hasOwnJdk(command)) return [];
    const output = optionValue(rest, '--output');
    const modules = optionValue(rest, '--module-path', '-p') ?? '';
    // With the modules of another platform's JDK the runtime is for that one.
    const isForOther = modules.split(':').some((path) => path.includes('jmods') && !OWN_MODULES.test(path));
    if (output === undefined || isForOther || hasUnknownOptions(withoutValues(rest, 'jlink'), command.variables))
      return [];
    const more = {
      kind: 'program',
      language: 'java',
      subject: 'the runtime that it writes',
      remedy: 'Run jlink on a JDK with the same libc.',
      unless: undefined,
    } as const;
    return writtenArtifact(command, javaIn(output), false, more, 'jlink');
  },
};

/** On musl, a downloaded JDK may be for glibc and come with glibc. */
function hasOwnJdk({ traits, packages }: BuildCommand): boolean {
  if (traits.libc === 'glibc' || traits.language === 'java') return true;
  return [...packages].some((name) => name !== undefined && /^openjdk|corretto|^java-/.test(name));
}

/**
 * The paths that `java` may have in an official image. An image has one of them, and a COPY of another one fails.
 * @param tag begins with the version
 */
export function officialJava(name: string, tag: string | undefined): string[] {
  const major = /^\d+/.exec(tag ?? '')?.[0];
  if (name === 'eclipse-temurin' || name === 'ibm-semeru-runtimes') return [javaIn('/opt/java/openjdk')];
  if (name === 'amazoncorretto') {
    const own = major === undefined ? [] : [`java-${major === '8' ? '1.8.0' : major}-amazon-corretto`];
    return ['default-jvm', ...own].map((folder) => javaIn(`/usr/lib/jvm/${folder}`));
  }
  if (name !== 'openjdk' || major === undefined) return [];
  return ['/usr/local', '/usr/java', '/opt'].map((folder) => javaIn(`${folder}/openjdk-${major}`));
}

function javaIn(home: string): string {
  return posix.join(home, 'bin/java');
}
