import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 collect more often, for a tenth to a third more time. Otherwise it lets the heap grow to several times what is in
 * it: a hostile Dockerfile of 1 MiB would take 280 MiB, of which half is garbage. The flags are looked at in each
 * collection, so they may be set at any time.
 */
export function limitHeapGrowth(): void {
  setFlagsFromString('--optimize-for-size');
  // New objects keep to the space that they have.
  setFlagsFromString('--semi-space-growth-factor=1');
}
