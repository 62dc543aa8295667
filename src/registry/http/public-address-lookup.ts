import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address.ts';

/** The code of the error where a host has no public address. */
export const PRIVATE_ADDRESS = 'EPRIVATE';

/**
 * Finds a host's public addresses. It is the connection's own look-up, so that a name can't mean one thing when it is
 * checked and another when it is asked. Of a name with private addresses, too, the public ones alone are connected to.
 * @param resolve Node's own; another one in tests
 */
export function publicLookupBy(resolve: typeof lookup): LookupFunction {
  return (hostname, { all, ...options }, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const usable = error === null ? found.filter(({ address }) => !isPrivateAddress(address)) : [];
      const [first] = usable;
      if (first === undefined) callback(error ?? privateAddress(hostname), '', 0);
      else if (all === true) callback(null, usable);
      else callback(null, first.address, first.family);
    });
  };
}

export const publicLookup: LookupFunction = publicLookupBy(lookup);

export function privateAddress(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} has no public address`), { code: PRIVATE_ADDRESS });
}
