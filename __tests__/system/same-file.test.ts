import { expect, it } from 'vitest';
import { isSameFile } from '../../src/system/same-file.ts';

it.each([
  [[1, 5], [1, 5], 'same', 'same'],
  [[1, 5], [1, 6], 'other', 'other'],
  [[1, 5], [2, 5], 'other', 'other'],
  [[0, 5], [1, 5], 'other', 'same'],
  [[1, 5], [0, 5], 'other', 'same'],
  [[0, 5], [1, 6], 'other', 'other'],
  [[0, 0], [1, 5], 'other', 'same'],
] as const)('%j and %j: on Linux %s, on Windows %s', ([dev, ino], [otherDev, otherIno], linux, windows) => {
  const on = (platform: NodeJS.Platform) =>
    isSameFile({ dev, ino }, { dev: otherDev, ino: otherIno }, platform) ? 'same' : 'other';
  expect([on('linux'), on('win32')]).toEqual([linux, windows]);
});
