import { expect } from 'vitest';
import type { Clock, Log } from '../../src/model/ports.ts';
import { parseReference, type Reference } from '../../src/model/reference.ts';
import type { Renaming } from '../../src/model/renaming.ts';
import { type ClientParts, RegistryClient } from '../../src/registry/client.ts';
import { ContentStore, type DiskCaches } from '../../src/registry/content-store.ts';
import { anonymousCredentials } from '../../src/registry/credentials/credential-chain.ts';
import type { Network } from '../../src/registry/http/request.ts';
import { createTransport } from '../../src/registry/http/transport.ts';
import { RegistryResolver } from '../../src/registry/resolver.ts';

/** A clock that stands still until somebody sleeps or moves it. */
export class ManualClock implements Clock {
  readonly slept: number[] = [];
  #now = Date.parse('2026-01-02T03:04:05Z');
  #elapsed = 0;

  now(): Date {
    return new Date(this.#now);
  }

  elapsed(): number {
    return this.#elapsed;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds);
    this.pass(milliseconds);
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    this.#elapsed += milliseconds;
  }

  /** Somebody sets the clock. */
  set(now: string): void {
    this.#now = Date.parse(now);
  }
}

/** A log that remembers its warnings, and takes nothing else. */
export class WarningLog implements Log {
  readonly warnings: string[] = [];

  info(message: string): void {
    throw new Error(`unexpected info: ${message}`);
  }

  notice(message: string): void {
    throw new Error(`unexpected notice: ${message}`);
  }

  warning(message: string): void {
    this.warnings.push(message);
  }

  progress(message: string): void {
    throw new Error(`unexpected progress: ${message}`);
  }
}

/** A resolver and its client for registries on this machine, with every part in reach. */
export function setUp(
  hosts: readonly string[],
  more: Partial<ClientParts> & { mirrors?: readonly Renaming[]; caches?: DiskCaches; network?: Network } = {},
) {
  const clock = new ManualClock();
  const log = new WarningLog();
  const { mirrors = [], caches, network = 'any', ...parts } = more;
  const insecureRegistries = new Set(hosts);
  const client = new RegistryClient({
    transport: createTransport(5000),
    credentials: anonymousCredentials,
    insecureRegistries,
    clock,
    log,
    deadline: Number.POSITIVE_INFINITY,
    random: () => 0.5,
    ...parts,
  });
  const resolver = new RegistryResolver(client, new ContentStore(client, caches), {
    mirrors,
    insecureRegistries,
    network,
  });
  return { clock, log, client, resolver };
}

/** The reference that the text is; the test fails where it is none. */
export function referenceOf(text: string): Reference {
  const reference = parseReference(text);
  if ('invalid' in reference) return expect.fail(`${text}: ${reference.invalid}`);
  return reference;
}
