import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
import { findDockerRegistry } from '../../scripts/parts/docker-registry.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * `describe` for tests that need the real docker-registry. Where it is missing they are skipped with the reason
 * in their name and on stderr; with CI=true they fail instead, so that no green run hides them.
 */
export function describeWithRegistry(name: string, tests: () => void): void {
  const reason = process.env.FRESHFROM_DOCKER_REGISTRY_MISSING ?? 'docker-registry is not on this machine';
  describeWith(name, tests, findDockerRegistry(ROOT), reason);
}

/** `describe` for tests that need a Node 20; otherwise as describeWithRegistry. */
export function describeWithNode20(name: string, tests: () => void): void {
  const reason = process.env.FRESHFROM_NODE20_MISSING ?? 'FRESHFROM_NODE20 is not set: run the tests with `npm test`';
  describeWith(name, tests, process.env.FRESHFROM_NODE20, reason);
}

function describeWith(name: string, tests: () => void, part: string | undefined, reason: string): void {
  if (part !== undefined) {
    describe(name, tests);
    return;
  }
  const said = `${name} (SKIPPED: ${reason})`;
  if (process.env.CI === 'true') throw new Error(`With CI=true nothing may be missing: ${said}`);
  process.stderr.write(`\n${said}\n`);
  describe.skip(said, tests);
}
