import { describe, expect, it } from 'vitest';
import { findings } from '../advised.ts';

const STATIC = 'gcr.io/distroless/static-debian13';

describe('a debug variant in the final stage', () => {
  it.each([
    [`${STATIC}:debug`, `${STATIC}:nonroot`],
    [`${STATIC}:debug-nonroot`, `${STATIC}:nonroot`],
    [`${STATIC}:debug-nonroot-amd64`, `${STATIC}:nonroot-amd64`],
    ['mirror.corp/distroless/cc:debug', 'mirror.corp/distroless/cc:nonroot'],
  ])('%s: use %s', (image, plain) => {
    expect(findings('debug-image', `FROM ${image}\nCOPY app /app\nENTRYPOINT ["/app"]`)).toEqual([
      `1: The final stage is built on ${image}, a variant for debugging: it has a shell that is not needed to run. Use ${plain}, and look into a running container with an ephemeral one.`,
    ]);
  });

  it.each([
    [`FROM ${STATIC}:nonroot\nENTRYPOINT ["/app"]`],
    [`FROM ${STATIC}:debug AS dev\nENTRYPOINT ["/app"]`],
    [`FROM ${STATIC}:debug AS a\nFROM ${STATIC}\nENTRYPOINT ["/app"]`],
    [`FROM ${STATIC}:debug\nENTRYPOINT ["/busybox/tail", "-f", "/dev/null"]`],
    [`FROM ${STATIC}:debug\nCMD ["sh"]`],
    // What `debug` means in other tags isn't known.
    ['FROM example/app:debug\nENTRYPOINT ["/app"]'],
  ])('not %s', (text) => expect(findings('debug-image', text)).toEqual([]));

  it('is a variant for development, where nothing is installed on it', () => {
    const image = 'cgr.dev/chainguard/python:latest-dev';
    expect(findings('debug-image', `FROM ${image}\nCOPY a.py /\nCMD ["/a.py"]`)).toEqual([
      `1: The final stage is built on ${image}, a variant for development: it has a shell that is not needed to run. Use cgr.dev/chainguard/python:latest, and look into a running container with an ephemeral one.`,
    ]);
    expect(findings('debug-image', 'FROM dhi.io/node:22-debian13-dev\nCOPY a.js /\nCMD ["a.js"]')).toHaveLength(1);
    expect(findings('debug-image', `FROM ${image}\nRUN apk add git\nCMD ["/a.py"]`)).toEqual([]);
    expect(findings('debug-image', 'FROM example/app:1-dev\nCMD ["/a"]')).toEqual([]);
  });

  it('is none in a file that is for debugging', () => {
    const text = `FROM ${STATIC}:debug\nENTRYPOINT ["/app"]`;
    expect(findings('debug-image', text, { file: 'Dockerfile.debug' })).toEqual([]);
  });
});
