import { describe, expect, it } from 'vitest';
import { changeReason, countSharedLayers, type ImagePair } from '../../../src/image/differences/change-reason.ts';
import type { Image } from '../../../src/model/image.ts';
import { AMD64, ARM64, image, index } from './images.ts';

/** Why an index over `before` became one over `after`, where amd64 is in use. */
function why(before: readonly Image[], after: readonly Image[]): string {
  const pairs = before.flatMap((was): ImagePair[] => {
    const is = after.find(({ config }) => config.platform === was.config.platform);
    return is === undefined || was.config.platform !== AMD64 ? [] : [{ platform: AMD64, before: was, after: is }];
  });
  return changeReason(index('1', before), index('2', after), [AMD64], pairs);
}

const arm = image('8', { platform: ARM64 });
const base = 'org.opencontainers.image.base.digest';
const commands = ['ADD rootfs', 'RUN build'];

describe('why a digest has moved', () => {
  it('tells one image from the same images under another index', () => {
    const [before] = [index('1', [image('3')])];
    expect(changeReason(before, before, [AMD64], [])).toBe('identical');
    const [attestation] = index('9', [image('5')]).images;
    if (attestation === undefined) throw new Error('an index of one image has one');
    const attested = { ...index('2', [image('3')]), others: [attestation] };
    expect(changeReason(before, attested, [AMD64], [{ platform: AMD64, before: image('3'), after: image('3') }])).toBe(
      'attestations',
    );
  });

  it.each([
    ['annotations', [image('3'), arm], [image('3'), arm]],
    ['platform-lost', [image('3'), arm], [arm]],
    ['platforms', [image('3'), arm], [image('3')]],
    ['platforms', [image('3')], [image('3'), arm]],
    ['unused-platforms', [image('3'), arm], [image('3'), image('9', { platform: ARM64 })]],
    ['configuration', [image('3', { layers: 'ab' })], [image('4', { layers: 'ab' })]],
    // Compressed anew.
    ['configuration', [image('3', { layers: 'ab' })], [image('4', { layers: 'ab', blobs: 'cd' })]],
    ['storage', [image('3', { layers: 'ab' })], [image('4', { layers: 'ab', blobs: 'cd', configDigit: '3' })]],
    ['layers', [image('3', { layers: 'ab' })], [image('4', { layers: 'ac' })]],
    ['layers', [image('3', { layers: 'ab' })], [image('4', { layers: 'abc' })]],
    [
      'base',
      [image('3', { layers: 'ab', config: { commands } })],
      [image('4', { layers: 'cd', config: { commands } })],
    ],
    [
      'layers',
      [image('3', { layers: 'ab', config: { commands } })],
      [image('4', { layers: 'cd', config: { commands: ['ADD rootfs', 'RUN other'] } })],
    ],
    // Without a second command nothing tells a base from its image.
    [
      'layers',
      [image('3', { config: { commands: ['x'] } })],
      [image('4', { layers: 'b', config: { commands: ['x'] } })],
    ],
    [
      'base',
      [image('3', { annotations: { [base]: 'x' } })],
      [image('4', { layers: 'b', annotations: { [base]: 'y' } })],
    ],
    [
      'layers',
      [image('3', { annotations: { [base]: 'x' } })],
      [image('4', { layers: 'b', annotations: { [base]: 'x' } })],
    ],
  ] as const)('%s', (expected, before, after) => {
    expect(why(before, after)).toBe(expected);
  });

  it('counts shared layers from the bottom, by their content', () => {
    const shared = (a: string, b: string) =>
      countSharedLayers({ before: image('1', { layers: a }), after: image('2', { layers: b }) });
    expect([shared('ab', 'ac'), shared('ab', 'ba'), shared('a', 'ab'), shared('ab', 'a')]).toEqual([1, 0, 1, 1]);
  });
});
