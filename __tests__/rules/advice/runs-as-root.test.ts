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
    [
      'FROM gcr.io/distroless/static:nonroot\nUSER root\nCMD ["/app"]',
      "2: The final stage runs as root: USER root in line 2 says so, and gcr.io/distroless/static:nonroot would run as nonroot. Leave it out, or write the image's user behind what needs root.",
    ],
    [
      'FROM gcr.io/distroless/static\nUSER 0:0',
      '2: The final stage runs as root: USER 0:0 in line 2 says so. Leave it out, and build on gcr.io/distroless/static:nonroot: the same image for a user without rights.',
    ],
    [
      'FROM cgr.dev/chainguard/static AS a\nUSER 65532\nUSER 0\nFROM a',
      "3: The final stage runs as root: USER 0 in line 3 says so, and cgr.dev/chainguard/static:latest would run as 65532. Leave it out, or write the image's user behind what needs root.",
    ],
  ])('tells of USER: %j', (text, message) => expect(check(text)).toEqual([message]));

  it.each([
    ['the variant', 'FROM gcr.io/distroless/static:nonroot\nCMD ["/app"]', undefined],
    ['a variant of another repository', 'FROM nginx:1.27', undefined],
    ['USER', 'FROM gcr.io/distroless/static\nUSER 65532', undefined],
    ['USER in a stage before', 'FROM gcr.io/distroless/static AS a\nUSER 65532\nFROM a', undefined],
    ['a later USER', 'FROM gcr.io/distroless/static\nUSER root\nUSER 65532', undefined],
    ['USER root of an image that runs as anybody', 'FROM debian:12\nUSER root', undefined],
    ['USER root of an image that isn’t made for that', 'FROM bitnami/redis:8\nUSER root', undefined],
    ['a variable', 'FROM gcr.io/distroless/static\nUSER $U', undefined],
    ['su-exec', 'FROM cgr.dev/chainguard/static\nUSER root\nENTRYPOINT ["/sbin/su-exec", "app", "/app"]', undefined],
    ['a script', 'FROM cgr.dev/chainguard/node\nUSER root\nENTRYPOINT ["/entrypoint.sh"]', undefined],
    ['USER root of a file for tests', 'FROM cgr.dev/chainguard/static\nUSER root', 'test/Dockerfile'],
    ['an image without a variant', 'FROM debian:12', undefined],
    ['a stage before the last', 'FROM gcr.io/distroless/static\nFROM scratch', undefined],
    ['a file for tests', 'FROM gcr.io/distroless/static', 'test/Dockerfile'],
  ])('says nothing with %s', (_, text, file) => expect(check(text, file)).toEqual([]));
});
