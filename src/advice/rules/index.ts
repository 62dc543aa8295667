import type { AdviceRule } from './advice-rule.ts';
import type { BaseRule } from './base-rule.ts';
import { commandOnEntrypoint } from './command-on-entrypoint.ts';
import { debugImage } from './debug-image.ts';
import { floatingTag } from './floating-tag.ts';
import { fullImageInFinalStage } from './full-image-in-final-stage.ts';
import { glibcVersion } from './glibc-version.ts';
import { libcMismatch } from './libc-mismatch.ts';
import { missingCaCertificates } from './missing-ca-certificates.ts';
import { missingPasswd } from './missing-passwd.ts';
import { missingTool } from './missing-tool.ts';
import { muslNativeDependencies } from './musl-native-dependencies.ts';
import { newerTag } from './newer-tag.ts';
import { noOsCodename } from './no-os-codename.ts';
import { noShell } from './no-shell.ts';
import { otherPort } from './other-port.ts';
import { rootNeeded } from './root-needed.ts';
import { runsAsRoot } from './runs-as-root.ts';
import { runtimeVersion } from './runtime-version.ts';
import { wrongPackageManager } from './wrong-package-manager.ts';

/** Every rule on the choice and the use of base images. Each has its page docs/rules/<id>.md. */
export const adviceRules: readonly AdviceRule[] = [
  libcMismatch,
  glibcVersion,
  runtimeVersion,
  noShell,
  wrongPackageManager,
  missingPasswd,
  missingTool,
  commandOnEntrypoint,
  floatingTag,
  noOsCodename,
  newerTag,
  fullImageInFinalStage,
  runsAsRoot,
  debugImage,
  missingCaCertificates,
  muslNativeDependencies,
];

/** The rules that say what an alternative breaks; of an instruction's conflicts those of the first rule count. */
export const baseRules: readonly Pick<BaseRule, 'id' | 'conflicts'>[] = [
  noShell,
  wrongPackageManager,
  commandOnEntrypoint,
  missingTool,
  libcMismatch,
  missingPasswd,
  otherPort,
  rootNeeded,
  glibcVersion,
  runtimeVersion,
];
