import type { Clock, Resolver } from '../model/ports.ts';
import { activeEntries } from './ignore.ts';
import { FILES_AT_ONCE, type ReadParts, readFile } from './read-files.ts';
import { ReferenceLookups } from './reference-lookups.ts';
import type { CheckSettings } from './settings.ts';

/** What the first look-ups are started with. */
interface FirstLookupParts extends Pick<ReadParts, 'files' | 'formats'> {
  readonly resolver: () => Promise<Resolver>;
  readonly clock: Pick<Clock, 'now'>;
}

/**
 * Starts to look up the images of the first file that has some, before a check of all files is loaded. The first request to a
 * registry goes alone, so its answer comes while the rest is loaded. The check reads the file again and gets the same answers: a
 * resolver sends no request twice.
 */
export async function startFirstLookups(
  paths: readonly string[],
  parts: FirstLookupParts,
  settings: CheckSettings,
): Promise<void> {
  const ignore = activeEntries(settings.ignore, parts.clock.now());
  const lookups = new ReferenceLookups({ ...settings, ignore }, parts.resolver, { progress: () => {} });
  for (const path of paths.slice(0, FILES_AT_ONCE)) {
    const { uses } = await readFile(path, { ...parts, wantsStages: () => false }, settings);
    lookups.start(uses);
    if (lookups.judged().length > 0) break;
  }
  if (lookups.judged().length === 0) return;
  await parts.resolver();
  // The first request is written when the network gets its turn.
  await new Promise(setImmediate);
}
