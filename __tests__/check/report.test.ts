import { expect, it } from 'vitest';
import { incompleteness, judgedBytes } from '../../src/check/report.ts';
import { gitBlobId } from '../../src/util/git-blob.ts';
import { judged, reportOf, useOf } from './judged.ts';

const report = reportOf([judged(useOf('node:22'))]);

it('counts the references by their status', () => {
  expect(report.summary).toMatchObject({ references: 1, fresh: 0, unpinned: 1 });
});

it('says why it is not complete', () => {
  expect(incompleteness({ ...report, silentRegistries: [], timeWasUp: false })).toBeUndefined();
  expect(incompleteness({ ...report, silentRegistries: ['a.test', 'b.test'] })).toContain('a.test, b.test failed');
  expect(incompleteness({ ...report, timeWasUp: true })).toContain('time limit');
});

it('gives the bytes of a file only while they are those that were checked', async () => {
  const bytes = Buffer.from('FROM node:22\n');
  const contents = new Map([['Dockerfile', gitBlobId(bytes)]]);
  const read = (text: string) =>
    judgedBytes('Dockerfile', { contents }, { read: async () => ({ bytes: Buffer.from(text) }) });
  expect(await read('FROM node:22\n')).toEqual(bytes);
  expect(await read('FROM node:23\n')).toBeUndefined();
});
