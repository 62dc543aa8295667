import type { AdvisedFile, Rule } from '../../model/rule.ts';
import { chainOf, finalStage, matchAt, shownStage } from './chain.ts';
import { copiesOf, mayBringTree, names, startWords } from './copies.ts';
import { isNotShipped } from './purpose.ts';
import { absolutePath, commandsOf, scenesOf } from './scenes.ts';

/** Certificates in /etc/ssl and the other places where programs look. */
const CERTIFICATES = /cert|ssl|pki|ca-bundle|\.pem$|\.crt$/i;
const ROOTS = /^\/(?:etc|usr|usr\/share)?$/;
const COMPILES = /^(?:go build|go install|cargo build|cargo install)$/;

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
      if (source === undefined || to === undefined || ![...starts].some((word) => word.startsWith(to))) continue;
      const compiled = commandsOf(scenesOf(chainOf(file, source))).find(({ words }) =>
        COMPILES.test(words.slice(0, 2).join(' ')),
      );
      if (compiled === undefined) continue;
      const made = `${compiled.words.slice(0, 2).join(' ')} in ${shownStage(source)}, line ${compiled.run.step.range.start.line}`;
      const message = `The program (${made}) runs on scratch, which has no CA certificates, so its TLS calls would fail. If it makes any, copy them: COPY --from=… /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/`;
      return [matchAt(file, stage.range, message)];
    }
    return [];
  },
};
