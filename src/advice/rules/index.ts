import type { Rule } from '../../check/rule.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { withinReason } from '../facts/within-reason.ts';
import { floatingTag } from './floating-tag.ts';
import { fullImageInFinalStage } from './full-image-in-final-stage.ts';
import { libcMismatch } from './libc-mismatch.ts';
import { missingCaCertificates } from './missing-ca-certificates.ts';
import { missingPasswd } from './missing-passwd.ts';
import { muslNativeDependencies } from './musl-native-dependencies.ts';
import { newerTag } from './newer-tag.ts';
import { noOsCodename } from './no-os-codename.ts';
import { noShell } from './no-shell.ts';
import { runsAsRoot } from './runs-as-root.ts';
import { wrongPackageManager } from './wrong-package-manager.ts';

const RULES: readonly Rule<AdvisedFile>[] = [
  libcMismatch,
  noShell,
  wrongPackageManager,
  missingPasswd,
  floatingTag,
  noOsCodename,
  newerTag,
  fullImageInFinalStage,
  runsAsRoot,
  missingCaCertificates,
  muslNativeDependencies,
];

/** Every rule on the choice and the use of base images. Each has its page docs/rules/<id>.md. */
export const adviceRules: readonly Rule<AdvisedFile>[] = RULES.map(withinReason);
