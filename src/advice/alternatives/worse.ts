import { lacksSh } from '../../bases/base-traits.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { AdvisedStage } from '../advised-stage.ts';
import { stageFacts } from '../facts/file-facts.ts';
import type { KnownBase } from '../known-base.ts';
import { floatingTag } from '../rules/floating-tag.ts';
import type { Adoption } from './adoption.ts';

/** A tag of another image may name less of its version: which part of it has to stay, only its reader knows. */
const TOLERATED: ReadonlySet<string> = new Set([floatingTag.id]);

/**
 * Whether an alternative has less of what keeps an attacker away or a build the same than the image of today: a shell where there
 * is none, root where it has another user, or a fault that a rule would report.
 * @param stage the stage that would move
 */
export function isWorse({ traits }: KnownBase, { remarks }: Adoption, file: AdvisedFile, stage: AdvisedStage): boolean {
  if (remarks.some((id) => !TOLERATED.has(id))) return true;
  if (lacksSh(stage.traits) && !lacksSh(traits)) return true;
  const hasUser = stageFacts(file, stage.index)?.user !== undefined;
  const { user } = stage.traits;
  return !hasUser && user !== undefined && user !== 'root' && traits.user === 'root';
}
