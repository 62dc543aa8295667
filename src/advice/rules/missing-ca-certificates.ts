import { posix } from 'node:path';
import { stageLabel } from '../advised-stage.ts';
import { hasPathLike, mayCopyTree } from '../facts/copied-trees.ts';
import { isNotShipped } from '../facts/development-image.ts';
import { absolutePath, isWithin } from '../facts/paths.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { AdviceRule } from './advice-rule.ts';
import { finalStage, matchAtBase } from './match.ts';

/** Certificates in /etc/ssl and the other places where programs look. */
const CERTIFICATES = /cert|ssl|pki|ca-bundle|\.pem$|\.crt$/i;
const ROOTS = /^\/(?:etc|usr|usr\/share)?$/;
const COMPILES = /^(?:go build|go install|cargo build|cargo install)$/;
/** PATH where nothing sets it. */
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** A program on scratch has no certificates to verify TLS servers with. */
export const missingCaCertificates: AdviceRule = {
  id: 'missing-ca-certificates',
  severity: 'notice',
  summary: 'A program on scratch has no CA certificates.',
  mayMatch: ({ stages }) => stages.at(-1)?.traits.family === 'scratch',
  check: (file) => {
    const facts = finalStage(file);
    if (facts?.stage.traits.family !== 'scratch' || isNotShipped(file.file, facts.stage)) return [];
    const { copies, startWords, stage } = facts;
    if (startWords.size === 0) return [];
    if (copies.some((copy) => hasPathLike(copy.step, CERTIFICATES) || mayCopyTree(copy, ROOTS, startWords))) return [];
    const compiled = compiledProgram(facts, file.facts.stages);
    if (compiled === undefined) return [];
    const message = `The program (${compiled}) runs on scratch, which has no CA certificates: its TLS connections fail unless it brings its own. If it opens any, copy them: COPY --from=… /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/`;
    return [matchAtBase(file, stage, message)];
  },
};

/** For a sentence: how the program that the stage starts is compiled; undefined where no other stage compiles it. */
function compiledProgram(facts: StageFacts, stages: readonly StageFacts[]): string | undefined {
  const places = [...facts.startWords].flatMap((word) => programPaths(word, facts));
  for (const { step, workdir, variables } of facts.copies) {
    const source = step.from?.kind === 'stage' ? stages[step.from.index] : undefined;
    const to = absolutePath(step.destination, workdir, variables);
    if (source === undefined || to === undefined || !places.some((place) => isWithin(place, to))) continue;
    const compiled = source.commands.find(({ words }) => COMPILES.test(words.slice(0, 2).join(' ')));
    if (compiled === undefined) continue;
    return `${compiled.words.slice(0, 2).join(' ')} in ${stageLabel(source.stage)}, line ${compiled.run.step.range.start.line}`;
  }
  return undefined;
}

/** Where a container looks for a program that it starts: from the WORKDIR, or by PATH. */
function programPaths(word: string, { steps }: StageFacts): string[] {
  const { workdir = '/', variables } = steps.at(-1) ?? {};
  if (word.includes('/')) return [posix.resolve(workdir, word)];
  return (variables?.get('PATH') ?? DEFAULT_PATH).split(':').map((folder) => posix.join('/', folder, word));
}
