import type { Package } from '../../model/package.ts';
import { MalformedDatabaseError } from './byte-view.ts';
import { readRpmHeader } from './rpm-header.ts';
import { readSqliteRows } from './sqlite-table.ts';

/**
 * The packages of rpm's `rpmdb.sqlite`, whose table is `Packages(hnum INTEGER PRIMARY KEY, blob BLOB)`.
 * A `rpmdb.sqlite-wal` beside it that isn't empty holds later changes, which this doesn't see.
 */
export function* readRpmdbSqlite(bytes: Uint8Array): Generator<Package> {
  for (const [, blob] of readSqliteRows(bytes, 'Packages')) {
    if (!(blob instanceof Uint8Array)) throw new MalformedDatabaseError('a row without a header');
    yield* readRpmHeader(blob);
  }
}
