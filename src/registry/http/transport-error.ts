import { messageOf } from '../../model/error.ts';
import { PRIVATE_ADDRESS } from './public-address-lookup.ts';

/** No whole answer came. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly code:
    | 'dns'
    | 'private'
    | 'tls'
    | 'timeout'
    | 'too-slow'
    | 'refused'
    | 'no-route'
    | 'reset'
    | 'too-large'
    | 'unsendable';

  constructor(code: TransportError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Whom a connection was for. */
export interface Peer {
  /** As sentences call it. */
  readonly name: string;
  readonly hostname: string;
  /** What to do where it turns out to speak plain HTTP. */
  readonly plainHint: string;
}

/** The host that is asked, as sentences call it. */
export function nameOf({
  url: { host },
  mirrorOf,
}: {
  readonly url: URL;
  readonly mirrorOf?: string | undefined;
}): string {
  return mirrorOf === undefined ? host : `${host} (mirror of ${mirrorOf})`;
}

/** @param timeout in milliseconds */
export function timedOut(name: string, timeout: number, cause: unknown): TransportError {
  return new TransportError('timeout', `${name} did not answer within ${timeout / 1000} seconds`, { cause });
}

/** A body that comes, but doesn't end. @param limit in milliseconds */
export function tookTooLong(name: string, limit: number): TransportError {
  return new TransportError('too-slow', `${name} took longer than ${limit / 1000} seconds to send a layer`);
}

/** Node refuses to send the header of a log-in. The value isn't repeated. */
export function unsendable(name: string, cause: unknown): TransportError {
  const help = 'it holds a character that HTTP forbids, as a line break is; log in again';
  return new TransportError('unsendable', `the log-in for ${name} can not be sent: ${help}`, { cause });
}

/** What a proxy says to whom it doesn't know. @param proxy its host and port */
export function unknownToProxy(proxy: string): TransportError {
  const help = 'put user and password into its address, as in http://USER:PASSWORD@HOST:PORT';
  return new TransportError('refused', `the proxy ${proxy} wants another log-in (status 407): ${help}`);
}

/** Node's errors in plain words. */
export function asTransportError({ name, hostname, plainHint }: Peer, error: unknown): TransportError {
  if (error instanceof TransportError) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const options = { cause: error };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    const whose = name.includes(' ') ? ` of ${name}` : '';
    return new TransportError('dns', `the host name ${hostname}${whose} can not be resolved`, options);
  }
  if (code === PRIVATE_ADDRESS) {
    return new TransportError(
      'private',
      `${name} is not a public address, and is not asked for what a fork adds`,
      options,
    );
  }
  if (code === 'ECONNREFUSED') return new TransportError('refused', `${name} refused the connection`, options);
  if (/^(?:CERT_|DEPTH_|UNABLE_TO_|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO)/.test(code)) {
    const plain = code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER';
    const hint = plain ? `; ${plainHint}` : '';
    return new TransportError('tls', `the TLS connection to ${name} failed (${tlsReason(error)})${hint}`, options);
  }
  if (/^E(?:HOST|NET)(?:UNREACH|DOWN)$|^ETIMEDOUT$/.test(code)) {
    return new TransportError('no-route', `${name} can not be reached (${code})`, options);
  }
  return new TransportError('reset', `the connection to ${name} broke (${code || messageOf(error)})`, options);
}

/** OpenSSL's own words; its message begins with an address in memory, and no two would be alike. */
function tlsReason(error: unknown): string {
  const reason = typeof error === 'object' && error !== null && 'reason' in error ? error.reason : undefined;
  if (typeof reason === 'string') return reason;
  return messageOf(error).replace(/^(?:write )?EPROTO.*?:SSL routines:[^:]*:([^:]*):.*$/, '$1');
}
