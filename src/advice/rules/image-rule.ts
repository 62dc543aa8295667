import { useRule } from '../../check/rule.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { AdviceRule } from './advice-rule.ts';

/** Makes a rule that looks at one image at a time, and at no stage. @param message see useRule */
export function imageRule(...rule: Parameters<typeof useRule<AdvisedFile>>): AdviceRule {
  return { ...useRule(...rule), mayMatch: () => true };
}
