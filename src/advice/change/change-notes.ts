import { lacksSh } from '../../bases/base-traits.ts';
import { docUrl } from '../../model/project.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { KnownBase } from '../known-base.ts';

/** A sentence, and where it is explained. */
export interface Note {
  readonly text: string;
  /** The URL of a passage. */
  readonly help: string;
}

/** What changes with the image beside what breaks, and what to test: a sentence each. */
export function changeNotes(file: AdvisedFile, { traits }: KnownBase): Note[] {
  const today = file.stages.at(-1)?.traits;
  const note = (text: string, passage: string): Note => ({ text, help: docUrl(`choosing-a-base-image.md#${passage}`) });
  const isBare = lacksSh(traits) && today !== undefined && !lacksSh(today);
  return [
    ...(isBare
      ? [
          note(
            'It has no shell: look into a running container with an ephemeral one (kubectl debug, docker debug).',
            'without-a-shell',
          ),
        ]
      : []),
    ...(traits.libc === 'musl' && today?.libc === 'glibc'
      ? [note('musl resolves names, knows locales and allocates memory in other ways than glibc: test these.', 'musl')]
      : []),
    note('Build it, run its tests on the new image, and start it once as in production.', 'trying-it'),
  ];
}
