import { posix } from 'node:path';
import { type ArtifactReader, writtenArtifact } from './artifact.ts';

/** Where the official image has its extensions, in a folder that is named for PHP's binary interface. */
const FOLDER = '/usr/local/lib/php/extensions';
const INSTALLERS = ['docker-php-ext-install', 'install-php-extensions', 'pecl'];

/** Extensions of PHP, which are compiled on the official image. */
export const phpExtensions: ArtifactReader = {
  programs: INSTALLERS,
  packagesOf: 'php',
  read: (command) => {
    const [program = '', ...rest] = command.words;
    const name = posix.basename(program);
    const words = rest.filter((word) => !word.startsWith('-') && !word.includes('$'));
    const names = name === 'pecl' ? words.slice(1) : words;
    const isInstall = INSTALLERS.includes(name) && (name !== 'pecl' || words[0] === 'install');
    if (!isInstall || command.official !== 'php' || names.length === 0) return [];
    const more = {
      kind: 'packages',
      language: 'php',
      compiled: names.map((one) => one.replace(/-[\d.]+.*$/, '')),
      remedy: 'Install them on an image with the same libc.',
      unless: undefined,
    } as const;
    return writtenArtifact(command, FOLDER, true, more, name);
  },
};

/** Whether a command installs extensions of PHP. */
export function installsExtensions(words: readonly string[]): boolean {
  return INSTALLERS.includes(posix.basename(words[0] ?? ''));
}
