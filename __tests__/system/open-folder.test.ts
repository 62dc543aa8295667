import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inOpenFolder } from '../../src/system/open-folder.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'freshfrom-held-')));
  for (const name of ['sub', 'elsewhere']) mkdirSync(join(root, name));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (name: string): string => join(root, name);

describe.runIf(process.platform === 'linux')('a folder that is held', () => {
  it('stays itself, whatever becomes of its path', () => {
    inOpenFolder(at('sub'), (path) => {
      renameSync(at('sub'), at('moved'));
      symlinkSync('elsewhere', at('sub'));
      writeFileSync(join(path, 'file'), '');
      renameSync(join(path, 'file'), join(path, 'other'));
    });
    expect([readdirSync(at('moved')), readdirSync(at('elsewhere'))]).toEqual([['other'], []]);
  });

  it('is none that has become a link, or lies behind one', () => {
    mkdirSync(at('elsewhere/in'));
    symlinkSync('elsewhere', at('link'));
    for (const name of ['link', 'link/in', 'absent']) expect(() => inOpenFolder(at(name), () => {})).toThrow();
  });
});
