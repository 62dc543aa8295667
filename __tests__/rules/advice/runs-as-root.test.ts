import { describe, expect, it } from 'vitest';
import { said } from './advised.ts';

const check = (text: string, file = 'Dockerfile') => said('runs-as-root', text, { file });

describe('runs-as-root', () => {
  it('names the variant', () => {
    expect(check('FROM gcr.io/distroless/static\nCMD ["/app"]')).toEqual([
      '1: The final stage runs as root: gcr.io/distroless/static:latest does, and no USER changes it. gcr.io/distroless/static:nonroot is the same image for a user without rights.',
    ]);
  });

  it.each([
    ['the variant', 'FROM gcr.io/distroless/static:nonroot\nCMD ["/app"]', undefined],
    ['a variant of another repository', 'FROM nginx:1.27', undefined],
    ['USER', 'FROM gcr.io/distroless/static\nUSER 65532', undefined],
    ['USER in a stage before', 'FROM gcr.io/distroless/static AS a\nUSER 65532\nFROM a', undefined],
    ['USER root, which is somebody’s decision', 'FROM gcr.io/distroless/static\nUSER root', undefined],
    ['an image without a variant', 'FROM debian:12', undefined],
    ['a stage before the last', 'FROM gcr.io/distroless/static\nFROM scratch', undefined],
    ['a file for tests', 'FROM gcr.io/distroless/static', 'test/Dockerfile'],
  ])('says nothing with %s', (_, text, file) => expect(check(text, file)).toEqual([]));
});
