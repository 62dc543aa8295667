import type { AdvisedFile } from '../advice/advised-file.ts';
import { NameAdvisor } from '../advice/name-advisor.ts';
import { type Blame, check, type PipelineParts } from '../check/pipeline.ts';
import type { Report } from '../check/report.ts';
import { formats } from '../formats/index.ts';
import { DigestHistoryRef } from '../github/git/digest-history-ref.ts';
import type { Octokit } from '../github/octokit.ts';
import type { Clock, DigestHistoryStore, FileSource, Resolver } from '../model/ports.ts';
import { VERSION } from '../model/version.ts';
import { anonymousCredentials, credentialChain } from '../registry/credentials/credential-chain.ts';
import { githubCredential } from '../registry/credentials/github-token.ts';
import { createResolver } from '../registry/index.ts';
import { renderAnnotations } from '../reports/annotations.ts';
import { renderJson } from '../reports/json.ts';
import { renderMarkdown } from '../reports/markdown.ts';
import { registryUsage } from '../reports/registry-usage.ts';
import { renderSarif } from '../reports/sarif.ts';
import { tally } from '../reports/tally.ts';
import { unusedGlobWarnings } from '../reports/unused-globs.ts';
import { checkRules, ruleIds } from '../rules.ts';
import type { Settings } from '../settings/index.ts';
import type { Selector } from '../workspace/selection.ts';
import type { EventConfig } from './config.ts';
import type { WorkflowEvent } from './event.ts';
import type { Renderings } from './publish.ts';
import type { ActionsRunner } from './runner.ts';

/** What both modes of the Action work with. */
export interface ActionParts {
  readonly octokit: Octokit;
  readonly event: WorkflowEvent;
  readonly settings: Settings;
  readonly config: EventConfig;
  /** Which paths are read. */
  readonly isSelected: Selector;
  readonly token: string;
  /** The workspace. */
  readonly root: string;
  readonly hasCheckout: boolean;
  readonly runner: ActionsRunner;
  readonly clock: Clock;
  /** The `comment-key` input. */
  readonly key: string | undefined;
}

/** A report, and what all has cost the registries so far, in one line. */
export interface Judgement {
  readonly report: Report;
  readonly requests: () => string;
  /** Over the same connections; undefined where nothing had to be looked up. */
  readonly resolver: Resolver | undefined;
}

/** Goes the path from the files to the report, and tells its tally in the log. */
export async function judgeFiles(
  parts: ActionParts,
  files: FileSource,
  {
    purpose,
    examined,
    restrictEdits,
    onFile,
  }: Pick<PipelineParts<AdvisedFile>, 'purpose' | 'examined' | 'restrictEdits' | 'onFile'>,
  blame?: Blame,
): Promise<Judgement> {
  const { octokit, event, settings, clock, runner } = parts;
  let made: Resolver | undefined;
  const resolver = async (): Promise<Resolver> => {
    made = resolverOf(parts);
    return made;
  };
  const record = new DigestHistoryRef(octokit, event.repository, runner);
  const sightings = settings.dryRun ? readOnly(record) : record;
  const pipeline = {
    files,
    formats,
    rules: checkRules,
    ruleIds,
    advisor: new NameAdvisor(files),
    resolver,
    clock,
    log: runner,
    sightings,
    purpose,
    examined,
    seesAll: true,
    ...(restrictEdits === undefined ? {} : { restrictEdits }),
    ...(onFile === undefined ? {} : { onFile }),
  };
  const report = await check(pipeline, settings.check, blame);
  const requests = () => registryUsage(made?.statistics() ?? { requests: 0, rateLimitRemaining: new Map() });
  runner.info(tally(report));
  // All paths were asked about, also where only those are read that the change under review touches.
  for (const idle of unusedGlobWarnings(settings, parts.isSelected.outcome(), report, true)) runner.warning(idle);
  return { report, requests, resolver: made };
}

function readOnly(store: DigestHistoryStore): DigestHistoryStore {
  return { read: () => store.read(), update: async () => {} };
}

/** The resolver, with the credentials that the event may use. */
function resolverOf({ settings, event, token, clock, runner }: ActionParts): Resolver {
  const { mirrors, insecureRegistries } = settings;
  // What a fork wants looked up must not be looked up with our log-ins: the answer stands in a public comment.
  const isForeign = event.name === 'pull_request_target' && event.pullRequest?.isFork === true;
  const server = process.env.GITHUB_SERVER_URL || 'https://github.com';
  const credentials = isForeign
    ? anonymousCredentials
    : credentialChain({
        given: settings.registryCredentials,
        environment: process.env,
        github: githubCredential(token, server),
      });
  return createResolver(
    { mirrors, insecureRegistries, network: isForeign ? 'public' : 'any', credentials, environment: process.env },
    { clock, log: runner },
  );
}

/** The report in every form that is published. */
export function renderingsOf(report: Report): Renderings {
  return {
    json: () => renderJson(report),
    sarif: () => renderSarif(report, { version: VERSION, rules: checkRules }),
    markdown: (place, extras) => renderMarkdown(report, place, extras),
    annotations: () => renderAnnotations(report.findings),
  };
}
