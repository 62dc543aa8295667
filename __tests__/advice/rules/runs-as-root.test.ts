import { describe, expect, it } from 'vitest';
import { findings } from '../advised.ts';

const DEBUG = 'FROM gcr.io/distroless/static\nSHELL ["/busybox/sh", "-c"]\n'.replace('static', 'static:debug');

const check = (text: string, file = 'Dockerfile') => findings('runs-as-root', text, { file });

describe('runs-as-root', () => {
  it('names the variant', () => {
    expect(check('FROM gcr.io/distroless/static\nCMD ["/app"]')).toEqual([
      '1: The final stage runs as root: gcr.io/distroless/static:latest does by default, and no USER changes it. Use gcr.io/distroless/static:nonroot, the same image with a non-root user.',
    ]);
  });

  it.each([
    ['CMD ["/app"]', 'Use gcr.io/distroless/static:nonroot, the same image with a non-root user and without a shell.'],
    [
      'RUN ["/app", "-v"]\nCMD ["/app"]',
      'Use gcr.io/distroless/static:nonroot, the same image with a non-root user and without a shell.',
    ],
    ['RUN echo\nCMD ["/app"]', 'Add USER nonroot.'],
    ['CMD ["/busybox/sh"]', 'Add USER nonroot.'],
    ['CMD exec /app', 'Add USER nonroot.'],
  ])('names no debug variant: %j', (lines, remedy) => {
    const [message] = check(`FROM gcr.io/distroless/static:debug\n${lines}`);
    expect(message).toBe(
      `1: The final stage runs as root: gcr.io/distroless/static:debug does by default, and no USER changes it. ${remedy}`,
    );
  });

  it.each([
    [
      'FROM gcr.io/distroless/static:nonroot\nUSER root\nCMD ["/app"]',
      '2: USER root in line 2 makes the final stage run as root; by default, gcr.io/distroless/static:nonroot runs as 65532. Remove it, or add USER 65532 after the instructions that need root.',
    ],
    [
      'FROM gcr.io/distroless/static\nUSER 0:0',
      '2: USER 0:0 in line 2 makes the final stage run as root. Remove it, and use gcr.io/distroless/static:nonroot, the same image with a non-root user.',
    ],
    [
      'FROM cgr.dev/chainguard/static AS a\nUSER 65532\nUSER 0\nFROM a',
      '3: USER 0 in line 3 makes the final stage run as root; by default, cgr.dev/chainguard/static:latest runs as 65532. Remove it, or add USER 65532 after the instructions that need root.',
    ],
  ])('tells of USER: %j', (text, message) => expect(check(text)).toEqual([message]));

  it.each([
    'RUN ["/app", "--version"]',
    'RUN echo x > /tmp/y && mkdir -p /home/nonroot/z',
    'COPY --chown=0 a /usr/bin/a\nEXPOSE 80\nWORKDIR /x\nVOLUME /y',
    'COPY a /etc/a\nRUN ls -l /etc && cat /etc/a 2>/dev/null',
    'RUN cp /etc/a /tmp/a',
  ])('names the variant where nothing needs root: %j', (lines) => {
    expect(check(`${DEBUG}${lines}\nCMD ["/app"]`)).toHaveLength(1);
  });

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
    ['a RUN that writes to /bin', `${DEBUG}RUN ln -s /busybox/sh /bin/sh`, undefined],
    ['a RUN that writes in exec form', `${DEBUG}RUN ["/busybox/mkdir", "-p", "/data"]`, undefined],
    ['a RUN of BusyBox by its name', `${DEBUG}RUN ["/busybox/busybox", "chown", "1", "/x"]`, undefined],
    ['a redirection', `${DEBUG}RUN echo x > /etc/y`, undefined],
    ['a script', `${DEBUG}RUN /setup.sh`, undefined],
    ['a heredoc', `${DEBUG}RUN <<E\nmkdir /usr/x\nE`, undefined],
    ['an install', `${DEBUG}RUN apk add x`, undefined],
    ['a condition', `${DEBUG}RUN test -e /x || touch /x`, undefined],
    ['USER root and a RUN', `${DEBUG}USER root\nRUN rm /bin/x`, undefined],
    ['a RUN in a stage before', `${DEBUG.replace('debug', 'debug AS a')}RUN rm /bin/x\nFROM a`, undefined],
    ['an image without a variant', 'FROM debian:12', undefined],
    ['a stage before the last', 'FROM gcr.io/distroless/static\nFROM scratch', undefined],
    ['a file for tests', 'FROM gcr.io/distroless/static', 'test/Dockerfile'],
  ])('says nothing with %s', (_, text, file) => expect(check(text, file)).toEqual([]));
});
