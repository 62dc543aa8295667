import type { Clock, Log, Resolver } from '../model/ports.ts';
import { githubCredential } from '../registry/credentials/github-token.ts';
import type { Settings } from '../settings/index.ts';

/** The resolver with this user's log-ins. Loaded when the first image has to be looked up. */
export async function makeResolver(settings: Settings, clock: Clock, log: Log): Promise<Resolver> {
  const [{ createResolver }, { credentialChain }] = await Promise.all([
    import('../registry/index.ts'),
    import('../registry/credentials/credential-chain.ts'),
  ]);
  const { GITHUB_TOKEN: token, GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
  const credentials = credentialChain({
    given: settings.registryCredentials,
    environment: process.env,
    github: githubCredential(token, server),
  });
  const { mirrors, insecureRegistries } = settings;
  return createResolver(
    { mirrors, insecureRegistries, network: 'any', credentials, environment: process.env },
    { clock, log },
  );
}
