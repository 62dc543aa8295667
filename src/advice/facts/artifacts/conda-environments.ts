import { posix } from 'node:path';
import { optionValue } from '../tools.ts';
import { type ArtifactReader, hasUnknownOptions, writtenArtifact } from './artifact.ts';

/** Where the usual images have conda, and its environments. */
const HOME = '/opt/conda';

/** Environments of conda, which bring a Python of their own. All packages for Linux are for glibc. */
export const condaEnvironments: ArtifactReader = {
  programs: ['conda', 'mamba', 'micromamba'],
  mark: /create|install|update/,
  namesLibc: /conda|mamba/,
  read: (command) => {
    const [program = '', ...rest] = command.words;
    const verb = rest.find((word) => !word.startsWith('-') && word !== 'env') ?? '';
    if (!condaEnvironments.programs.includes(posix.basename(program)) || !/^(?:create|install|update)$/.test(verb))
      return [];
    if (hasUnknownOptions(command.words, command.variables)) return [];
    const name = optionValue(rest, '-n', '--name');
    const named = name === undefined ? undefined : name === 'base' ? HOME : `${HOME}/envs/${name}`;
    const prefix = optionValue(rest, '-p', '--prefix') ?? named;
    if (prefix === undefined) return [];
    const more = {
      kind: 'program',
      language: 'python',
      libc: 'glibc',
      subject: 'the environment',
      remedy: 'Run it on an image with glibc.',
      unless: undefined,
    } as const;
    return writtenArtifact(
      command,
      posix.join(prefix, 'bin/python'),
      false,
      more,
      `${posix.basename(program)} ${verb}`,
    );
  },
};
