import { describe, expect, it } from 'vitest';
import { findings, mayMatch } from '../advised.ts';

const check = (text: string) => findings('no-shell', text);
const STATIC = 'FROM gcr.io/distroless/static\n';

describe('no-shell', () => {
  it.each([
    [
      'RUN apt-get update',
      '2: RUN needs /bin/sh, but gcr.io/distroless/static:latest has no shell: the build fails. Move it to a stage with a shell.',
    ],
    [
      'RUN ["/bin/sh", "-c", "true"]',
      '2: RUN starts /bin/sh, but gcr.io/distroless/static:latest has no shell: the build fails. Move it to a stage with a shell.',
    ],
    [
      'CMD app --port 80',
      `2: CMD needs /bin/sh, but gcr.io/distroless/static:latest has no shell: the container doesn't start. Use the exec form: CMD ["program", "argument"].`,
    ],
    [
      'ENTRYPOINT app',
      `2: ENTRYPOINT needs /bin/sh, but gcr.io/distroless/static:latest has no shell: the container doesn't start. Use the exec form: ENTRYPOINT ["program", "argument"].`,
    ],
    [
      'ENTRYPOINT ["bash", "start"]',
      `2: ENTRYPOINT starts bash, but gcr.io/distroless/static:latest has no shell: the container doesn't start. Start the program itself.`,
    ],
    [
      'CMD ["sh"]',
      `2: CMD starts sh, but gcr.io/distroless/static:latest has no shell: the container doesn't start. Start the program itself.`,
    ],
    [
      'HEALTHCHECK CMD app check',
      '2: HEALTHCHECK needs /bin/sh, but gcr.io/distroless/static:latest has no shell: the container is never healthy. Use the exec form: HEALTHCHECK CMD ["program", "argument"].',
    ],
    [
      'HEALTHCHECK CMD /opt/check.sh',
      '2: HEALTHCHECK needs /bin/sh, but gcr.io/distroless/static:latest has no shell: the container is never healthy. Start the program itself in exec form: HEALTHCHECK CMD ["program", "argument"].',
    ],
    [
      'HEALTHCHECK CMD ["/opt/check.sh"]',
      '2: HEALTHCHECK starts /opt/check.sh, which needs a shell, but gcr.io/distroless/static:latest has no shell: the container is never healthy. Start the program itself.',
    ],
    [
      'RUN ["/setup.sh"]',
      '2: RUN starts /setup.sh, which needs a shell, but gcr.io/distroless/static:latest has no shell: the build fails. Move it to a stage with a shell.',
    ],
    [
      'ENTRYPOINT ["docker-entrypoint.sh", "serve"]',
      `2: ENTRYPOINT starts docker-entrypoint.sh, which needs a shell, but gcr.io/distroless/static:latest has no shell: the container doesn't start. Start the program itself.`,
    ],
    [
      'CMD ["/run.sh"]',
      `2: CMD starts /run.sh, which needs a shell, but gcr.io/distroless/static:latest has no shell: the container doesn't start. Start the program itself.`,
    ],
    [
      'CMD npm start',
      `2: CMD needs /bin/sh, but gcr.io/distroless/static:latest has no shell: the container doesn't start. Start the program itself in exec form: CMD ["program", "argument"].`,
    ],
  ])('%s', (line, message) => expect(check(STATIC + line)).toEqual([message]));

  it('tells who gets a CMD as a plain line', () => {
    expect(check(`${STATIC}ENTRYPOINT ["/app"]\nCMD serve`)).toEqual([
      '3: CMD in shell form passes /bin/sh -c as arguments to the ENTRYPOINT in line 2. Use the exec form: CMD ["program", "argument"].',
    ]);
  });

  it.each(['COPY entrypoint.sh /entrypoint.sh', 'COPY app.jar sh/run.bash /opt/bash/', 'COPY *.sh /app/'])(
    'takes no script for a shell: %s',
    (copy) => {
      const lines = [copy, 'RUN chmod +x /a', 'HEALTHCHECK CMD /b', 'ENTRYPOINT ["/bin/bash", "/c.sh"]'].join('\n');
      expect(check(STATIC + lines)).toEqual([
        expect.stringMatching(/^3: RUN needs \/bin\/sh, /),
        expect.stringMatching(/^4: HEALTHCHECK needs \/bin\/sh, /),
        expect.stringMatching(/^5: ENTRYPOINT starts \/bin\/bash, /),
      ]);
    },
  );

  it.each(['/bin/busybox-x86_64', 'bash-static', 'out/busybox.static', 'busybox*', '/busybox/', '/opt/bash5.2/bin/x'])(
    'takes %s for a shell',
    (source) => expect(check(`${STATIC}COPY ${source} /opt/x\nCMD app`)).toEqual([]),
  );

  it('takes what is copied over a shell for one, whatever its ending', () => {
    expect(check(`${STATIC}COPY shell.py /bin/sh\nCMD app`)).toEqual([]);
  });

  const NODE = 'FROM gcr.io/distroless/nodejs22\n';
  it.each(['npm', 'npx', 'yarn', 'pnpm', '/usr/local/bin/npm'])('knows that %s runs lines by a shell', (program) => {
    expect(check(`${NODE}ENTRYPOINT ["${program}", "start"]`)).toEqual([
      `2: ENTRYPOINT starts ${program}, which needs a shell, but gcr.io/distroless/nodejs22:latest has no shell: the container doesn't start. Start the program itself.`,
    ]);
  });

  it.each(['npm', '/app/start.sh'])('tells that distroless nodejs takes %s for a file', (program) => {
    expect(check(`${NODE}CMD ["${program}", "start"]`)).toEqual([
      `2: CMD names ${program}, which needs a shell, but gcr.io/distroless/nodejs22:latest has no shell and passes it to node: the container doesn't start. Name the program's file: CMD ["server.js"].`,
    ]);
  });

  it('knows that an empty ENTRYPOINT takes away the one of the image', () => {
    const started = /^3: CMD starts (?:sh|npm, which needs a shell), but gcr\.io.* has no shell: /;
    expect(check(`${NODE}ENTRYPOINT []\nCMD ["sh"]`)).toEqual([expect.stringMatching(started)]);
    expect(check(`${NODE}ENTRYPOINT []\nCMD ["npm", "start"]`)).toEqual([expect.stringMatching(started)]);
    expect(check(`${NODE}ENTRYPOINT []\nCMD npm start`)).toEqual([expect.stringMatching(/^3: CMD needs \/bin\/sh, /)]);
  });

  it('knows a script that is started on scratch', () => {
    expect(check('FROM scratch AS a\nFROM a\nCOPY run.sh /run.sh\nCMD ["/run.sh"]')).toEqual([
      `4: CMD starts /run.sh, which needs a shell, but scratch has no shell: the container doesn't start. Start the program itself.`,
    ]);
  });

  it('knows scratch, and the program that is copied to its root', () => {
    expect(check('FROM scratch\nCOPY app /\nCMD /app')).toHaveLength(1);
    expect(check('FROM scratch\nCOPY a.json /\nRUN true')).toHaveLength(1);
  });

  it('minds the order of a RUN and what brings a shell', () => {
    const copy = 'COPY --from=busybox:1 /bin/sh /bin/sh';
    expect(check(`${STATIC}RUN ls\n${copy}\nRUN ls\nCMD app`)).toEqual([
      expect.stringMatching(/^2: RUN needs \/bin\/sh, /),
    ]);
  });

  it('reads SHELL', () => {
    expect(check(`${STATIC}SHELL ["/bin/bash", "-c"]\nRUN ls\nCMD app`)).toEqual([
      '3: RUN needs /bin/bash, but gcr.io/distroless/static:latest has no shell: the build fails. Move it to a stage with a shell.',
      `4: CMD needs /bin/bash, but gcr.io/distroless/static:latest has no shell: the container doesn't start. Use the exec form: CMD ["program", "argument"].`,
    ]);
    expect(check(`${STATIC}SHELL ["/busybox/sh", "-c"]\nRUN true`)).toHaveLength(1);
    expect(check(`FROM gcr.io/distroless/static AS a\nSHELL ["bash", "-c"]\nFROM a\nRUN true`)).toHaveLength(1);
  });

  const DEBUG = 'FROM gcr.io/distroless/static:debug\n';
  it.each([
    [
      'RUN ls',
      '2: RUN needs /bin/sh, but gcr.io/distroless/static:debug has no /bin/sh, only /busybox/sh: the build fails. Set SHELL ["/busybox/sh", "-c"].',
    ],
    [
      'RUN ["/bin/sh", "-c", "ls"]',
      '2: RUN starts /bin/sh, but gcr.io/distroless/static:debug has no /bin/sh, only /busybox/sh: the build fails. Set SHELL ["/busybox/sh", "-c"].',
    ],
    [
      'RUN ["bash", "-c", "ls"]',
      '2: RUN starts bash, but gcr.io/distroless/static:debug has no bash, only /busybox/sh: the build fails. Set SHELL ["/busybox/sh", "-c"].',
    ],
    [
      'CMD app',
      `2: CMD needs /bin/sh, but gcr.io/distroless/static:debug has no /bin/sh, only /busybox/sh: the container doesn't start. Use the exec form: CMD ["program", "argument"].`,
    ],
  ])('knows :debug images: %s', (line, message) => expect(check(DEBUG + line)).toEqual([message]));

  it.each([
    ['RUN ["sh", "-c", "ls"]'],
    ['RUN ["busybox", "sh", "-c", "ls"]'],
    ['RUN ["/busybox/sh", "-c", "ls"]'],
    ['SHELL ["/busybox/sh", "-c"]\nRUN ls'],
    ['SHELL ["sh", "-c"]\nRUN ls\nENTRYPOINT app'],
    ['ENTRYPOINT ["sh", "-c", "app"]'],
    ['CMD ["/bin/sh"]'],
    ['ENTRYPOINT ["/entrypoint.sh"]'],
    ['RUN ["/busybox/ln", "-s", "/busybox/sh", "/bin/sh"]\nRUN ls'],
    ['RUN ["/busybox/busybox", "--install", "/bin"]\nCMD app'],
  ])('says nothing of :debug images with %s', (lines) => expect(check(DEBUG + lines)).toEqual([]));

  it.each([
    ['an image with a shell', 'FROM alpine:3.20\nRUN true'],
    ['an image that nothing is known of', 'FROM example/app:1\nRUN true'],
    ['lists', `${STATIC}COPY app /app\nHEALTHCHECK CMD ["/app", "check"]\nCMD ["/app"]`],
    ['a SHELL that is copied', `${STATIC}COPY --from=a /bin/sh /opt/sh\nSHELL ["/opt/sh", "-c"]\nRUN true`],
    ['a SHELL that is none', `${STATIC}COPY a /a\nSHELL ["/a"]\nRUN true`],
    ['a SHELL that nothing uses', `${STATIC}SHELL ["/bin/bash", "-c"]\nCMD ["/app"]`],
    ['a start before its shell is copied', `${STATIC}CMD app\nCOPY --from=busybox:1 /bin/busybox /bin/sh`],
    ['a shell that is copied', `${STATIC}COPY --from=busybox:1 /bin/busybox /opt/busybox\nRUN true`],
    ['a shell by its destination', `${STATIC}COPY shell /bin/sh\nRUN true`],
    ['a whole system', 'FROM scratch\nCOPY --from=alpine:3.20 / /\nRUN true'],
    ['a whole system of another stage', 'FROM scratch AS a\nADD rootfs.tar.xz /\nFROM a\nRUN true'],
    ['a folder for programs', `${STATIC}COPY tools /usr/local/bin/\nRUN true`],
    ['a folder that a variable names', `${STATIC}ARG D\nCOPY x $D\nRUN true`],
    ['a mount', `${STATIC}RUN --mount=from=busybox:1,target=/bin true`],
    ['a CMD that a later one replaces', `${STATIC}CMD app\nCMD ["/app"]`],
    ['a word for the ENTRYPOINT', `${STATIC}ENTRYPOINT ["/app"]\nCMD ["sh"]`],
    ['a word for the ENTRYPOINT of the image', 'FROM gcr.io/distroless/nodejs22\nCMD ["sh"]'],
    ['lists without a word', `${STATIC}RUN [""]\nENTRYPOINT [""]\nCMD []`],
    ['a script for an ENTRYPOINT', `${STATIC}ENTRYPOINT ["/app"]\nCMD ["run.sh"]`],
    ['a script for an ENTRYPOINT that the image may have', 'FROM cgr.dev/chainguard/static\nCMD ["run.sh"]'],
    ['a script whose shell is copied', `${STATIC}COPY --from=a /bin/bash /bin/bash\nENTRYPOINT ["/run.sh"]`],
    ['a script with programs at another place', `${STATIC}COPY --from=a /opt/bin /tools/\nENTRYPOINT ["/run.sh"]`],
    ['a script with programs of Nix', `${STATIC}COPY --from=a /nix/store /nix/store\nENTRYPOINT ["/run.sh"]`],
    ['a program with a name like that', `${STATIC}ENTRYPOINT ["/npm-check", "a.sh"]`],
  ])('says nothing of %s', (_, text) => expect(check(text)).toEqual([]));
});

describe('no-shell may match', () => {
  const may = (steps: string, image = 'gcr.io/distroless/static'): boolean =>
    mayMatch('no-shell', `FROM ${image}\n${steps}`);

  it.each([
    'RUN a',
    '  run ["a"]',
    'R\\\nUN a',
    'CMD a',
    'cmd ["sh"]',
    'CMD ["/bin/bash", "-c", "a"]',
    'CMD ["sh/"]',
    'ENTRYPOINT ["/start.sh"]',
    'ENTRYPOINT ["pnpm", "start"]',
    'CMD ["a",]',
    'CMD ["a\tb"]',
    'CMD ["a"] b',
    'CMD ["a"]\rb',
    'CMD \\\n["a"]',
    'HEALTHCHECK CMD a',
  ])('where there is %j', (step) => expect(may(step)).toBe(true));

  it.each([
    'COPY a /run/b',
    '# run\nUSER 1',
    'CMD ["/a"]',
    '\tentrypoint [ "/a" , "-b", "" ] \r\n\nCMD ["c"]\n',
    'CMD ["/a", "sh"]',
  ])('never where there is no more than %j', (steps) => expect(may(steps)).toBe(false));

  it('only in a stage whose image certainly lacks one', () => {
    expect(may('RUN a', 'debian:12')).toBe(false);
    expect(may('RUN a', 'example.com/unknown')).toBe(false);
    expect(may('RUN a\nFROM scratch\nCMD ["/a"]', 'debian:12')).toBe(false);
    expect(may('CMD ["/a"]\nFROM a\nRUN b', 'scratch AS a')).toBe(true);
  });
});
