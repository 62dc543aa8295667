import { randomUUID, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { SelfSigned } from './certificate.ts';
import type { RecordedRequest } from './double.mjs';
import { readRequest, sendAnswer } from './http.mjs';
import { createRights, type Visibility } from './rights.mjs';
import { type Access, allTokenFields, answerTokenRequest } from './token.mjs';

/** Who gets what from the token server. */
export interface TokenServerOptions {
  /** Name → password; default none. */
  readonly users?: Readonly<Record<string, string>>;
  /** Whether anybody may pull where `visibility` doesn't say; default true. */
  readonly anonymousPull?: boolean;
  readonly visibility?: Readonly<Record<string, Visibility>>;
  /** Seconds; default 300. CNCF Distribution allows a minute more. */
  readonly expiresIn?: number;
}

/** A token server for a real registry, on 127.0.0.1. */
export interface TokenServer {
  readonly realm: string;
  readonly service: string;
  readonly issuer: string;
  readonly requests: readonly RecordedRequest[];
  /** A token for the access, without asking for it: for what a test itself pushes or deletes. */
  issue(access: readonly Access[]): string;
  close(): Promise<void>;
}

const SERVICE = 'registry.test';
const ISSUER = 'freshfrom test';

/** Starts a token server whose tokens are JSON Web Tokens, signed with the certificate's key (RS256, `x5c`). */
export async function startTokenServer(signer: SelfSigned, options: TokenServerOptions = {}): Promise<TokenServer> {
  const { users = {}, anonymousPull = true, visibility = {}, expiresIn = 300 } = options;
  const requests: RecordedRequest[] = [];

  const issue = (access: readonly Access[], user = ''): string => {
    const now = Math.floor(Date.now() / 1000);
    const head = { typ: 'JWT', alg: 'RS256', x5c: [signer.x5c] };
    const times = { iat: now, nbf: now - 1, exp: now + expiresIn };
    const claims = { iss: ISSUER, sub: user, aud: SERVICE, jti: randomUUID(), access, ...times };
    const text = [head, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${text}.${sign('sha256', Buffer.from(text), signer.privateKey).toString('base64url')}`;
  };

  const policy = {
    rights: createRights({ users, anonymousPull, visibility }),
    service: SERVICE,
    expiresIn,
    identityTokens: {},
    fields: allTokenFields,
    refuses: 'scope',
    scopesPerRequest: Number.POSITIVE_INFINITY,
    issue: ({ access, user }: { access: Access[]; user: string | undefined }) => issue(access, user),
  } as const;

  const server = createServer((incoming, response) => {
    const { method = '', url = '', headers } = incoming;
    const record: RecordedRequest = {
      method,
      url,
      headers,
      authorization: headers.authorization,
      body: '',
      status: undefined,
    };
    requests.push(record);
    readRequest(incoming).then(
      (request) => {
        const answer = answerTokenRequest(request, policy);
        record.body = request.body.toString();
        record.status = answer.status;
        sendAnswer(request, answer, response);
      },
      () => response.destroy(), // the client hung up
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the token server has no port');

  return {
    realm: `http://127.0.0.1:${address.port}/token`,
    service: SERVICE,
    issuer: ISSUER,
    requests,
    issue,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
