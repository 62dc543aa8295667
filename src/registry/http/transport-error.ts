import { CodedError, messageOf } from '../../model/error.ts';
import { PRIVATE_ADDRESS } from './public-address-lookup.ts';

/** Why no complete response came. */
export type TransportErrorCode =
  | 'dns'
  /** The host has no public address, and others may not be connected to. */
  | 'private'
  | 'tls'
  | 'timeout'
  /** A stream that goes on, but not to its end. */
  | 'too-slow'
  | 'refused'
  | 'no-route'
  | 'reset'
  | 'too-large'
  /** The request has a header that Node refuses to send. */
  | 'unsendable';

/** No complete response came. The message is a sentence fragment without secrets. */
export class TransportError extends CodedError<TransportErrorCode> {
  override readonly name = 'TransportError';
}

/** The other end of a connection, for error messages. */
export interface ConnectionPeer {
  readonly name: string;
  readonly hostname: string;
  /** What to do where it turns out to speak plain HTTP. */
  readonly plainHttpHint: string;
}

/** The request's host in an error message: `cache.example (mirror of docker.io)`. */
export function hostLabel(request: { readonly url: URL; readonly mirrorOf?: string | undefined }): string {
  const { host } = request.url;
  return request.mirrorOf === undefined ? host : `${host} (mirror of ${request.mirrorOf})`;
}

/** The error of a peer that doesn't answer in time. @param timeout in milliseconds */
export function timeoutError(peer: string, timeout: number, cause: unknown): TransportError {
  return new TransportError('timeout', `${peer} did not answer within ${timeout / 1000} seconds`, { cause });
}

/** The error of a stream that doesn't end in time. @param limit in milliseconds */
export function slowStreamError(peer: string, limit: number): TransportError {
  return new TransportError('too-slow', `${peer} took longer than ${limit / 1000} seconds to send a layer`);
}

/** The error of a credential that Node refuses to send as a header. The message doesn't repeat it. */
export function invalidHeaderError(peer: string, cause: unknown): TransportError {
  const help = 'it contains a character that HTTP forbids, such as a line break; log in again';
  return new TransportError('unsendable', `the log-in for ${peer} can not be sent: ${help}`, { cause });
}

/** The error of a proxy that requires another credential. @param proxy its host and port */
export function proxyAuthenticationError(proxy: string): TransportError {
  const help = 'put user and password into its address, as in http://USER:PASSWORD@HOST:PORT';
  return new TransportError('refused', `the proxy ${proxy} wants another log-in (status 407): ${help}`);
}

/** Maps an error of Node to one of ours, in plain words. */
export function toTransportError({ name, hostname, plainHttpHint }: ConnectionPeer, error: unknown): TransportError {
  if (error instanceof TransportError) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const options = { cause: error };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    const owner = name.includes(' ') ? ` of ${name}` : '';
    return new TransportError('dns', `the host name ${hostname}${owner} can not be resolved`, options);
  }
  if (code === PRIVATE_ADDRESS) {
    return new TransportError(
      'private',
      `${name} has no public address; images that a fork adds are looked up at public addresses only`,
      options,
    );
  }
  if (code === 'ECONNREFUSED') return new TransportError('refused', `${name} refused the connection`, options);
  if (/^(?:CERT_|DEPTH_|UNABLE_TO_|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO)/.test(code)) {
    const isPlainHttp = code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER';
    const hint = isPlainHttp ? `; ${plainHttpHint}` : '';
    return new TransportError('tls', `the TLS connection to ${name} failed (${tlsReason(error)})${hint}`, options);
  }
  if (/^E(?:HOST|NET)(?:UNREACH|DOWN)$|^ETIMEDOUT$/.test(code)) {
    return new TransportError('no-route', `${name} can not be reached (${code})`, options);
  }
  return new TransportError('reset', `the connection to ${name} broke (${code || messageOf(error)})`, options);
}

/** OpenSSL's reason. Node's message begins with an address in memory, which differs each time. */
function tlsReason(error: unknown): string {
  const reason = typeof error === 'object' && error !== null && 'reason' in error ? error.reason : undefined;
  if (typeof reason === 'string') return reason;
  return messageOf(error).replace(/^(?:write )?EPROTO.*?:SSL routines:[^:]*:([^:]*):.*$/, '$1');
}
