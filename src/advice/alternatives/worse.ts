import { type BaseTraits, lacksSh } from '../../bases/base-traits.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { AdvisedStage } from '../advised-stage.ts';
import { stageFacts } from '../facts/file-facts.ts';
import type { KnownBase } from '../known-base.ts';
import { floatingTag } from '../rules/floating-tag.ts';
import { wrongPackageManager } from '../rules/wrong-package-manager.ts';
import type { Adoption } from './adoption.ts';
import type { Breakage } from './breaks.ts';

/** A tag of another image may name less of its version: which part of it has to stay, only its reader knows. */
const TOLERATED: ReadonlySet<string> = new Set([floatingTag.id]);

/**
 * Whether an alternative has less of what keeps an attacker away or a build the same than the image of today: a shell where there
 * is none, root where it has another user, or a fault that a rule would report; or costs more than it brings.
 * @param stage the stage that would move
 */
export function isWorse(
  { traits }: KnownBase,
  { remarks, breaks }: Adoption,
  file: AdvisedFile,
  stage: AdvisedStage,
): boolean {
  if (remarks.some((id) => !TOLERATED.has(id))) return true;
  if (isPointless(traits, breaks, stage)) return true;
  if (lacksSh(stage.traits) && !lacksSh(traits)) return true;
  const hasUser = stageFacts(file, stage.index)?.user !== undefined;
  const { user } = stage.traits;
  return !hasUser && user !== undefined && user !== 'root' && traits.user === 'root';
}

/** Where today's image is small already, another distribution isn't worth it for a stage that installs packages of the present one. */
function isPointless(traits: BaseTraits, breaks: readonly Breakage[], stage: AdvisedStage): boolean {
  const isSmall = stage.traits.family === 'slim' || stage.traits.family === 'ubi';
  return isSmall && traits.packageManager !== 'none' && breaks.some(({ rule }) => rule === wrongPackageManager.id);
}
