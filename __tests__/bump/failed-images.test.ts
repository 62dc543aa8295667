import { expect, it } from 'vitest';
import { failedImageKeys } from '../../src/bump/failed-images.ts';
import { imageKey } from '../../src/bump/image-move-keys.ts';
import { digest, failed, found, judged, useOf } from '../check/judged.ts';

const unreachable = { tag: failed('unreachable') };

it('has the images without an answer that no last edit decides on', () => {
  const node = judged(useOf('node:22'), unreachable);
  const kept = { ...judged(useOf('alpine:3'), unreachable), kept: 'it could not be looked up' };
  const gone = judged(useOf('debian:12'), unreachable);
  const noted = { ...judged(useOf(`redis:7@${digest('1')}`), { tag: found('1') }), notes: ['No tag list.'] };
  const fresh = judged(useOf(`nginx:1@${digest('1')}`), { tag: found('1') });
  const last = { branch: 'freshfrom/refresh', after: gone.use.reference as never };
  const takenOut = [{ judged: gone, last, why: 'its image is gone' }];
  const keysOf = failedImageKeys({ uses: [node, kept, gone, noted, fresh], takenOut });
  expect(keysOf('refresh')).toEqual(new Set([imageKey('node:22'), imageKey('redis:7')]));
  // A later release has no last edit.
  expect(keysOf('refresh-codename-node')).toEqual(
    new Set(['node:22', 'alpine:3', 'debian:12', 'redis:7'].map(imageKey)),
  );
});
