import type { AdvisedStage } from '../../model/advice.ts';

/** `dev`, `ci-tools`, `Dockerfile.test`: what isn't shipped may be large, and run as root. */
const NOT_SHIPPED =
  /(?:^|[^a-z])(?:dev|devel|develop|development|devcontainer|test|tests|testing|e2e|ci|build|builder|building|buildenv|compile|lint|linter|tool|tools|toolchain|docs?|debug|bench|benchmarks?|example|examples|sample|samples|demo|sdk|base)(?![a-z])/i;

/** Whether the names of the file or of the stage say that what it builds isn't shipped. */
export function isNotShipped(file: string, { name }: AdvisedStage): boolean {
  return NOT_SHIPPED.test(file) || (name !== undefined && NOT_SHIPPED.test(name));
}
