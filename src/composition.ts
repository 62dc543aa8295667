import type { AdvisedFile } from './advice/advised-file.ts';
import type { FileAdvice } from './advice/alternatives/alternative.ts';
import { NameAdvisor } from './advice/name-advisor.ts';
import { needsFacts } from './advice/needs-facts.ts';
import type { RegistryAdvisor } from './advice/registry-advisor.ts';
import { type IsTouched, severityOf } from './check/apply-rules.ts';
import { CollectedReport } from './check/collected-report.ts';
import { tagAllowance } from './check/ignore.ts';
import { check, type PipelineParts } from './check/pipeline.ts';
import type { ReadParts } from './check/read-files.ts';
import type { FileReport, Report, RunOutcome } from './check/report.ts';
import { formats } from './formats/index.ts';
import type { DifferenceParts } from './image/differences/find-differences.ts';
import type { Clock, FileSource, ImageReader, Log, Resolver } from './model/ports.ts';
import { githubCredential } from './registry/credentials/github-token.ts';
import { requestCountLine } from './reports/request-count.ts';
import { advisedRules, checkRules, ruleIds } from './rules.ts';
import type { Settings } from './settings/index.ts';

/*
 * Puts the pipeline from files to a report together, for the Action and the command line. Modules that a run may not need are
 * loaded when they are needed.
 */

/** The parts of the pipeline that differ from run to run. */
export interface RunParts
  extends Omit<PipelineParts<AdvisedFile>, 'formats' | 'rules' | 'stageRules' | 'ruleIds' | 'advisor' | 'wantsStages'> {
  /** Whether the stages of a file of this outline are wanted also where no rule needs them. */
  readonly wantsStages?: ReadParts['wantsStages'];
}

/**
 * Checks files by the names of their images and the answers of registries on these; reads no image's content.
 * @param receive is given the report of each file, in their order
 */
export function runCheck(
  parts: RunParts,
  settings: Settings,
  receive: (file: FileReport) => void,
  isTouched?: IsTouched,
): Promise<RunOutcome> {
  const advisor = new NameAdvisor(parts.files);
  const isNeeded = needsFacts(checkRules.stageRules.filter((rule) => severityOf(rule, settings.check) !== 'off'));
  const wantsStages: ReadParts['wantsStages'] = (file, outline) =>
    isNeeded(outline) || parts.wantsStages?.(file, outline) === true;
  return check({ ...parts, ...checkRules, formats, ruleIds, advisor, wantsStages }, settings.check, receive, isTouched);
}

/** Advises on the base images of all files: findings, and alternatives to the base image of each final stage. */
export async function runAdvice(
  parts: Omit<RunParts, 'onFile' | 'wantsStages'>,
  settings: Settings,
): Promise<{ readonly report: Report; readonly advice: readonly FileAdvice[] }> {
  const advisor = await createRegistryAdvisor(parts, settings);
  const advice: FileAdvice[] = [];
  const onFile = async (file: AdvisedFile): Promise<void> => {
    if (file.stages.length > 0) advice.push(await advisor.alternatives(file));
  };
  const collected = new CollectedReport();
  const outcome = await check(
    { ...parts, ...advisedRules, formats, ruleIds, advisor, onFile, wantsStages: () => true },
    settings.check,
    collected.add,
  );
  return { report: collected.with(outcome), advice };
}

/** Makes an advisor that looks at images, their tags and the packages of a project. */
export async function createRegistryAdvisor(
  { files, clock, log }: { readonly files: FileSource; readonly clock: Clock; readonly log: Log },
  settings: Pick<Settings, 'check' | 'maxDownload'>,
): Promise<RegistryAdvisor> {
  const { RegistryAdvisor } = await import('./advice/registry-advisor.ts');
  const { platforms } = settings.check;
  const allows = tagAllowance(settings.check, clock.now());
  return new RegistryAdvisor({ files, clock, log, platforms, maxDownload: settings.maxDownload, allows });
}

/** Makes a function that compares the packages of two images. */
export async function createImageComparer(
  images: ImageReader,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
  { maxDownload }: Pick<Settings, 'maxDownload'>,
): Promise<DifferenceParts['packages']> {
  const [{ createPackageComparer }, { ImageInspector }] = await Promise.all([
    import('./image/differences/image-packages.ts'),
    import('./image/inspector.ts'),
  ]);
  return createPackageComparer(new ImageInspector({ images, clock, log, maxDownload }));
}

/** What a resolver may access. */
interface RegistryAccess {
  /** A GitHub token, which is also a credential for GitHub's own registry. */
  readonly githubToken: string | undefined;
  /** Whether the references come from a fork: then no credentials are used, and no private network is accessed. */
  readonly isForeign: boolean;
}

/** Makes the resolver of a run, once and when it is first needed. */
export class RunResolver {
  readonly #access: RegistryAccess;
  readonly #settings: Settings;
  readonly #parts: { readonly clock: Clock; readonly log: Log };
  #making: Promise<Resolver> | undefined;
  #resolver: Resolver | undefined;

  constructor(access: RegistryAccess, settings: Settings, parts: { readonly clock: Clock; readonly log: Log }) {
    this.#access = access;
    this.#settings = settings;
    this.#parts = parts;
  }

  /** The resolver; undefined as long as nothing had to be looked up. */
  get made(): Resolver | undefined {
    return this.#resolver;
  }

  /** Makes the resolver where there is none yet. Calls at the same time get the same one. */
  make(): Promise<Resolver> {
    this.#making ??= this.#create();
    return this.#making;
  }

  /** One line on the requests that the run has sent so far. */
  usage(): string {
    return requestCountLine(this.#resolver?.statistics() ?? { requests: 0, rateLimitRemaining: new Map() });
  }

  async #create(): Promise<Resolver> {
    const [{ createResolver }, { anonymousCredentials, credentialChain }] = await Promise.all([
      import('./registry/index.ts'),
      import('./registry/credentials/credential-chain.ts'),
    ]);
    const { githubToken, isForeign } = this.#access;
    const { mirrors, insecureRegistries, registryCredentials } = this.#settings;
    const server = process.env.GITHUB_SERVER_URL || 'https://github.com';
    const credentials = isForeign
      ? anonymousCredentials
      : credentialChain({
          given: registryCredentials,
          environment: process.env,
          github: githubCredential(githubToken, server),
        });
    const network = isForeign ? 'public' : 'any';
    const access = { mirrors, insecureRegistries, network, credentials, environment: process.env } as const;
    this.#resolver = createResolver(access, this.#parts);
    return this.#resolver;
  }
}
