import { describe, expect, it } from 'vitest';
import { findings } from './advised.ts';

const BUILD = 'FROM golang:1.22 AS build\nRUN CGO_ENABLED=0 go build -o /app .\n';

describe('missing-ca-certificates', () => {
  const check = (text: string, file = 'Dockerfile') => findings('missing-ca-certificates', text, { file });
  const plain = `${BUILD}FROM scratch\nCOPY --from=build /app /app\nENTRYPOINT ["/app"]`;

  it('names the build', () => {
    expect(check(plain)).toEqual([
      '3: The program (go build in stage "build", line 2) runs on scratch, which has no CA certificates: its TLS connections fail unless it brings its own. If it opens any, copy them: COPY --from=… /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/',
    ]);
    expect(check(`${BUILD}FROM scratch\nCOPY --from=build /app /\nENTRYPOINT ["/app"]`)).toHaveLength(1);
  });

  it.each([
    ['from the WORKDIR', 'WORKDIR /srv\nCOPY --from=build /app .\nCMD ["./app"]'],
    ['from the root', 'COPY --from=build /app /app\nCMD ["./app"]'],
    ['by PATH', 'ENV PATH=/tools\nCOPY --from=build /app /tools/\nCMD ["app"]'],
    ['by the PATH that is always there', 'COPY --from=build /app /usr/bin/\nCMD ["app"]'],
  ])('finds what is started %s', (_, rest) => expect(check(`${BUILD}FROM scratch\n${rest}`)).toHaveLength(1));

  it.each([
    ['certificates', `${plain}\nCOPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/`],
    ['a bundle of them', `${plain}\nCOPY ca-bundle.crt /ca`],
    ['a whole system', `${plain}\nCOPY rootfs /`],
    ['a folder /etc', `${plain}\nCOPY etc /etc`],
    ['an image with certificates', `${BUILD}FROM gcr.io/distroless/static\nCOPY --from=build /app /app\nCMD ["/app"]`],
    ['a stage that only carries files', `${BUILD}FROM scratch\nCOPY --from=build /app /app`],
    [
      'a program that nothing here compiles',
      'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build /app /app\nCMD ["/app"]',
    ],
    ['a stage before the last', `${plain}\nFROM debian:12`],
    [
      'another program',
      `${BUILD}FROM scratch\nCOPY --from=build /app /app\nCOPY other /application\nCMD ["/application"]`,
    ],
  ])('says nothing with %s', (_, text) => expect(check(text)).toEqual([]));

  it('says nothing of what is not shipped', () => expect(check(plain, 'examples/Dockerfile')).toEqual([]));
});

describe('missing-passwd', () => {
  const check = (text: string) => findings('missing-passwd', text);

  it('finds a name that nothing explains', () => {
    expect(check('FROM scratch\nCOPY app /app\nUSER app:app\nCMD ["/app"]')).toEqual([
      "3: USER app:app names a user, but scratch has no /etc/passwd to look it up in: the container doesn't start. Use a number, as in USER 65532:65532, or copy /etc/passwd.",
    ]);
    expect(check('FROM scratch AS a\nUSER app\nFROM a\nCOPY app /app')).toHaveLength(1);
  });

  it.each([
    [
      'FROM scratch\nCOPY --chown=app:app app /app\nCMD ["/app"]',
      '2: --chown=app:app names a user, but scratch has no /etc/passwd yet to look it up in: the build fails, or root owns the files. Use numbers: --chown=65532:65532.',
    ],
    [
      'FROM scratch\nADD --chown=1000:app app /app\nCOPY --from=debian:12 /etc/passwd /etc/group /etc/',
      '2: --chown=1000:app names a group, but scratch has no /etc/group yet to look it up in: the build fails, or root owns the files. Use numbers: --chown=65532:65532.',
    ],
    [
      'FROM scratch\nUSER 1000:app',
      "2: USER 1000:app names a group, but scratch has no /etc/group to look it up in: the container doesn't start. Use a number, as in USER 65532:65532, or copy /etc/group.",
    ],
    [
      'FROM scratch\nCOPY --from=debian:12 /etc/passwd /etc/passwd\nUSER app:app',
      "3: USER app:app names a group, but scratch has no /etc/group to look it up in: the container doesn't start. Use a number, as in USER 65532:65532, or copy /etc/group.",
    ],
  ])('%j', (text, message) => expect(check(text)).toEqual([message]));

  it.each([
    ['numbers of an owner', 'FROM scratch\nCOPY --chown=65532:65532 app /app'],
    ['a variable as owner', 'FROM scratch\nCOPY --chown=$U app /app'],
    ['root as owner', 'FROM scratch\nCOPY --chown=root:root app /app'],
    [
      'an owner whose file came before',
      'FROM scratch\nCOPY --from=debian:12 /etc/passwd /etc/group /etc/\nCOPY --chown=app:app app /app',
    ],
    ['an owner on another image', 'FROM debian:12\nCOPY --chown=app:app app /app'],
    ['a group whose file is there', 'FROM scratch\nCOPY group /etc/group\nUSER 1000:app'],
    ['a number', 'FROM scratch\nUSER 65532'],
    ['two numbers', 'FROM scratch\nUSER 65532:65532'],
    ['a variable', 'FROM scratch\nUSER $NAME'],
    ['root', 'FROM scratch\nUSER root'],
    ['the file', 'FROM scratch\nCOPY --from=debian:12 /etc/passwd /etc/passwd\nUSER app'],
    ['the file under another name', 'FROM scratch\nCOPY passwd.min /etc/passwd\nUSER app'],
    ['a folder /etc', 'FROM scratch\nCOPY etc/ /etc/\nUSER app'],
    ['a whole system', 'FROM scratch\nADD rootfs.tar /\nUSER app'],
    ['a stage that another one goes on with', 'FROM scratch AS a\nUSER app\nFROM a\nCOPY passwd /etc/'],
    ['a name that a number replaces', 'FROM scratch\nUSER app\nUSER 1000'],
    ['another image', 'FROM debian:12\nUSER app'],
  ])('says nothing with %s', (_, text) => expect(check(text)).toEqual([]));
});
