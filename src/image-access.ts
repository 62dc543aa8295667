import type { DifferenceParts } from './image/differences/find-differences.ts';
import type { Clock, ImageReader, Log, Resolver } from './model/ports.ts';
import { githubCredential } from './registry/credentials/github-token.ts';
import { requestCountLine } from './reports/request-count.ts';
import type { Settings } from './settings/index.ts';

/*
 * What a run looks at images with, for the Action and the command line. A run may need none of it, so it is loaded when it is
 * needed.
 */

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

/** Whether a log-in at a registry is there, in the settings or in docker's configuration. */
export async function hasLogIn(registry: string, settings: Pick<Settings, 'registryCredentials'>): Promise<boolean> {
  const { credentialChain } = await import('./registry/credentials/credential-chain.ts');
  const chain = credentialChain({ given: settings.registryCredentials, environment: process.env, github: undefined });
  // A helper that fails has none to give; whoever pulls from there sees why.
  const found = await chain.find(registry, '').catch(() => undefined);
  return found !== undefined && found.kind !== 'anonymous';
}
