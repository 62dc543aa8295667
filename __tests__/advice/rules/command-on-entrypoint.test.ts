import { describe, expect, it } from 'vitest';
import { findings } from '../advised.ts';

const NODE = 'gcr.io/distroless/nodejs22-debian13:nonroot';
const PYTHON = 'gcr.io/distroless/python3-debian13';
const JAVA = 'gcr.io/distroless/java21-debian13';

function lines(text: string): number[] {
  return findings('command-on-entrypoint', text).map((finding) => Number.parseInt(finding, 10));
}

describe('a program that the ENTRYPOINT of the image takes as its script', () => {
  it.each([
    [NODE, '["node", "server.js"]'],
    [NODE, '["npm", "start"]'],
    [NODE, '["/usr/local/bin/node", "server.js"]'],
    [NODE, '["./start.sh"]'],
    [PYTHON, '["python3", "app.py"]'],
    [PYTHON, '["gunicorn", "app:app"]'],
    [PYTHON, '["/usr/bin/python3.13", "app.py"]'],
    [JAVA, '["java", "-jar", "/app.jar"]'],
    ['cgr.dev/chainguard/node:latest', '["npm", "start"]'],
    ['cgr.dev/chainguard/node:latest', 'node server.js'],
    ['cgr.dev/chainguard/python', '["python", "app.py"]'],
    ['cgr.dev/chainguard/jre', '["java", "-jar", "app.jar"]'],
  ])('%s: CMD %s', (image, words) => expect(lines(`FROM ${image}\nCMD ${words}`)).toEqual([2]));

  it.each([
    [NODE, '["server.js"]'],
    [NODE, '["dist/server"]'],
    [NODE, '["server"]'],
    [NODE, '["--enable-source-maps", "node"]'],
    [NODE, '[]'],
    [PYTHON, '["-m", "gunicorn"]'],
    [PYTHON, '["/app/main.py"]'],
    [PYTHON, '["/venv/bin/gunicorn"]'],
    [JAVA, '["/app.jar"]'],
    [JAVA, '["-Xmx1g", "/app.jar"]'],
    // no-shell reports it.
    [NODE, 'node server.js'],
    // Their ENTRYPOINT runs any program.
    ['node:22', '["node", "server.js"]'],
    ['python:3.13-slim', '["gunicorn"]'],
    ['gcr.io/distroless/base', '["node"]'],
    ['gcr.io/distroless/java-base-debian12', '["java", "-jar", "app.jar"]'],
  ])('not %s: CMD %s', (image, words) => expect(lines(`FROM ${image}\nCMD ${words}`)).toEqual([]));

  it('is no fault where the file has an ENTRYPOINT, or a later CMD', () => {
    expect(lines(`FROM ${NODE}\nENTRYPOINT []\nCMD ["node", "a.js"]`)).toEqual([]);
    expect(lines(`FROM ${NODE}\nCMD ["node", "a.js"]\nENTRYPOINT ["/x"]`)).toEqual([]);
    expect(lines(`FROM ${NODE}\nCMD ["node", "a.js"]\nCMD ["a.js"]`)).toEqual([]);
    expect(lines(`FROM ${NODE}\nHEALTHCHECK CMD ["node", "h.js"]\nCMD ["a.js"]`)).toEqual([]);
  });

  it('says what to write', () => {
    expect(findings('command-on-entrypoint', `FROM ${JAVA}\nCMD ["java", "-jar", "/app.jar"]`)).toEqual([
      `2: CMD names java, but the ENTRYPOINT of ${JAVA}:latest is java -jar, which takes it for a JAR file: the container doesn't start. Name only what follows it, as in CMD ["/app.jar"], or set an ENTRYPOINT.`,
    ]);
  });
});
