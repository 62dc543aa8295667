import { type Reference, referenceKey } from '../model/reference.ts';
import type { AdvisedFile } from './advised-file.ts';
import type { StageFacts } from './facts/stage-facts.ts';

/**
 * The images whose release isn't known and matters: something that needs a glibc is copied between them and another image
 * with glibc. To read a release costs a layer.
 */
export function imagesWithoutRelease({ facts }: AdvisedFile): Reference[] {
  const found = new Map(facts.stages.flatMap(unknownImages).map((root) => [referenceKey(root), root]));
  return [...found.values()];
}

function unknownImages({ stage, artifacts }: StageFacts): Reference[] {
  const { root, release, traits } = stage;
  if (root === undefined || traits.libc !== 'glibc') return [];
  const between = artifacts.filter(({ via, needs = [], origin }) => {
    const isOther = origin.root !== undefined && referenceKey(origin.root) !== referenceKey(root);
    return via.length > 0 && needs.length > 0 && isOther && origin.libc === 'glibc';
  });
  if (between.length === 0) return [];
  const origins = between.flatMap(({ origin }) => (origin.release === undefined ? (origin.root ?? []) : []));
  return release === undefined ? [...origins, root] : origins;
}
