import type { AdvisedStage } from '../advised-stage.ts';

/** `dev`, `ci-tools`, `Dockerfile.test`: an image that isn't shipped, is a base for others or drives a device may be large and run as root. */
const NOT_SHIPPED =
  /(?:^|[^a-z])(?:dev|devel|develop|development|devcontainers?|devbox|workspace|gitpod|codespaces?|test|tests|testing|e2e|ci|build|builders?|building|buildenv|buildbox|compile|lint|linter|tools?|toolbox|toolchains?|docs?|debug|bench|benchmarks?|example|examples|sample|samples|demo|sdk|base|bases|baseimage|drivers?)(?![a-z])/i;

/** Whether the name of the file or of the stage says that its image isn't shipped. */
export function isNotShipped(file: string, { name }: AdvisedStage): boolean {
  return NOT_SHIPPED.test(file) || (name !== undefined && NOT_SHIPPED.test(name));
}
