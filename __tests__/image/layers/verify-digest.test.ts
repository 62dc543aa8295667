import { describe, expect, it } from 'vitest';
import { verifyDigest } from '../../../src/image/layers/verify-digest.ts';
import { collect, digestOf, inPieces } from '../../support/layers.ts';

const BYTES = Buffer.from('some bytes of a layer');
const ignore = () => undefined;

describe('verified', () => {
  it.each(['sha256', 'sha512'] as const)('passes bytes of the %s digest', async (algorithm) => {
    const counts: number[] = [];
    const { bytes, finish } = verifyDigest(inPieces(BYTES, 10), digestOf(BYTES, algorithm), 'its blob', (n) =>
      counts.push(n),
    );
    expect(await collect(bytes)).toEqual(BYTES);
    expect(counts).toEqual([10, 10, 1]);
    finish();
  });

  it('passes bytes without a digest', async () => {
    const { bytes, finish } = verifyDigest(inPieces(BYTES), undefined, 'its archive', ignore);
    expect(await collect(bytes)).toEqual(BYTES);
    finish();
  });

  it('throws at the end of others', async () => {
    const digest = digestOf(Buffer.from('other'));
    const { bytes } = verifyDigest(inPieces(BYTES), digest, 'its blob', ignore);
    await expect(collect(bytes)).rejects.toMatchObject({
      code: 'digest-mismatch',
      message: `its blob is not what ${digest} names`,
    });
  });

  it('is not content with a part', async () => {
    const { bytes, finish } = verifyDigest(inPieces(BYTES, 10), digestOf(BYTES), 'its blob', ignore);
    for await (const _ of bytes) break;
    expect(finish).toThrow('its blob goes on after its end');
  });
});
