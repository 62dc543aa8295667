import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address.ts';

/** The code of the error for a host without a public address. */
export const PRIVATE_ADDRESS = 'EPRIVATE';

/**
 * Makes a DNS lookup that returns public addresses alone. The connection itself uses it, so a name can't resolve to one
 * address when it is checked and to another when it is connected to.
 * @param resolve Node's own; another one in tests
 */
export function publicAddressLookupBy(resolve: typeof lookup): LookupFunction {
  return (hostname, { all, ...options }, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const usable = error === null ? addresses.filter(({ address }) => !isPrivateAddress(address)) : [];
      const [first] = usable;
      if (first === undefined) callback(error ?? privateAddressError(hostname), '', 0);
      else if (all === true) callback(null, usable);
      else callback(null, first.address, first.family);
    });
  };
}

/** The DNS lookup of connections that may go to public addresses alone. */
export const publicAddressLookup: LookupFunction = publicAddressLookupBy(lookup);

/** The error of a host without a public address. */
export function privateAddressError(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} has no public address`), { code: PRIVATE_ADDRESS });
}
