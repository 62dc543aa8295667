import { posix } from 'node:path';
import type { Rule } from '../../check/rule.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { chainOf, finalStage, matchAt, shownStage } from '../facts/chain.ts';
import { copiesOf, mayBringTree, names, startWords } from '../facts/copies.ts';
import { isNotShipped } from '../facts/purpose.ts';
import { absolutePath, commandsOf, isWithin, type Scene, scenesOf } from '../facts/scenes.ts';

/** Certificates in /etc/ssl and the other places where programs look. */
const CERTIFICATES = /cert|ssl|pki|ca-bundle|\.pem$|\.crt$/i;
const ROOTS = /^\/(?:etc|usr|usr\/share)?$/;
const COMPILES = /^(?:go build|go install|cargo build|cargo install)$/;

/** Where a container looks for what it starts: from the WORKDIR, or by PATH, which is these where nothing sets it. */
function placesOf(word: string, last: Scene | undefined): string[] {
  if (word.includes('/')) return [posix.resolve(last?.workdir ?? '/', word)];
  const path = last?.variables.get('PATH') ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  return path.split(':').map((folder) => posix.join('/', folder, word));
}

/** A program on scratch has nothing to trust TLS servers by. */
export const missingCaCertificates: Rule<AdvisedFile> = {
  id: 'missing-ca-certificates',
  severity: 'notice',
  summary: 'A program on scratch has no CA certificates.',
  check: (file) => {
    const stage = finalStage(file);
    if (stage?.traits.family !== 'scratch' || isNotShipped(file.file, stage)) return [];
    const scenes = scenesOf(chainOf(file, stage));
    const starts = startWords(scenes.map(({ step }) => step));
    const copies = copiesOf(scenes);
    if (starts.size === 0) return [];
    if (copies.some((copy) => names(copy.step, CERTIFICATES) || mayBringTree(copy, ROOTS, starts))) return [];
    for (const { step, workdir, variables } of copies) {
      const source = step.from?.kind === 'stage' ? file.stages[step.from.index] : undefined;
      const to = absolutePath(step.destination, workdir, variables);
      if (source === undefined || to === undefined) continue;
      const last = scenes.at(-1);
      if (![...starts].some((word) => placesOf(word, last).some((place) => isWithin(place, to)))) continue;
      const compiled = commandsOf(scenesOf(chainOf(file, source))).find(({ words }) =>
        COMPILES.test(words.slice(0, 2).join(' ')),
      );
      if (compiled === undefined) continue;
      const made = `${compiled.words.slice(0, 2).join(' ')} in ${shownStage(source)}, line ${compiled.run.step.range.start.line}`;
      const message = `The program (${made}) runs on scratch, which has no CA certificates, so its TLS calls fail unless it brings its own. If it makes any, copy them: COPY --from=… /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/`;
      return [matchAt(file, stage.range, message)];
    }
    return [];
  },
};
