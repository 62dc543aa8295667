import type { IncomingHttpHeaders } from 'node:http';

/** Which addresses may be connected to: all, or public ones alone. */
export type Network = 'any' | 'public';

/** One HTTP request to a registry or its token server. */
export interface HttpRequest {
  readonly method: 'HEAD' | 'GET' | 'POST';
  readonly url: URL;
  /** The registry that the host mirrors, named in error messages. */
  readonly mirrorOf?: string | undefined;
  readonly network: Network;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The most that is read of the body, in bytes, where more is an error; `stream` returns the body as a stream. */
  readonly limit: number | 'stream';
}

/** One HTTP response. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Empty where the body comes as a stream. */
  readonly body: Uint8Array;
  /** Present where a stream was requested and the status is 200. The caller reads it to its end or leaves the loop. */
  readonly stream?: AsyncIterable<Uint8Array>;
}

/** Sends one request and reads the response. Follows no redirect. @throws TransportError */
export type Transport = (request: HttpRequest) => Promise<HttpResponse>;
