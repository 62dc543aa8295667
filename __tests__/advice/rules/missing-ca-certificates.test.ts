import { describe, expect, it } from 'vitest';
import { findings } from '../advised.ts';

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
