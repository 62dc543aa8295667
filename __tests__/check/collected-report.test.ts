import { expect, it } from 'vitest';
import { CollectedReport } from '../../src/check/collected-report.ts';
import { outcomeOfNothing } from '../../src/check/run-tally.ts';
import { gitBlobId } from '../../src/util/git-blob.ts';

it('keeps the blob id of each file that could be read', () => {
  const collected = new CollectedReport();
  const bytes = Buffer.from('FROM node:22\n');
  collected.add({ file: 'Dockerfile', content: bytes, uses: [], findings: [] });
  collected.add({ file: 'closed/Dockerfile', content: undefined, uses: [], findings: [] });
  const outcome = outcomeOfNothing({ purpose: 'check', pin: 'separate', isOfChange: false });
  expect(collected.with(outcome).contents).toEqual(new Map([['Dockerfile', gitBlobId(bytes)]]));
});
