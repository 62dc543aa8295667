import { expect, it } from 'vitest';
import { editFiles } from '../../src/bump/edited-files.ts';
import { digest, found, judged, useOf } from '../check/judged.ts';
import { baseBranch } from './repository.ts';

const uses = [judged(useOf('node:22', { file: 'link' }), { tag: found('2') })];

it('edits the file that a link leads to', async () => {
  const base = baseBranch({ link: 'FROM node:22\r\n', Dockerfile: 'FROM node:22\r\n' });
  const files = { ...base.files, linkChain: async () => ['link', 'Dockerfile'] };
  const [content, ...others] = await editFiles(uses, { ...base, files });
  expect(others).toEqual([]);
  expect([content?.path, content?.mode]).toEqual(['Dockerfile', '100644']);
  expect(Buffer.from(content?.bytes ?? []).toString()).toBe(`FROM node:22@${digest('2')}\r\n`);
});

it('takes a file that is gone for a bug', async () => {
  await expect(editFiles(uses, baseBranch({}))).rejects.toThrow('link was read before and is gone now.');
});
