import { describe, expect, it } from 'vitest';
import { imagesWithoutRelease } from '../../src/advice/images-without-release.ts';
import { familiarReference } from '../../src/model/reference.ts';
import { advised } from './advised.ts';

const names = (build: string, final: string, run = 'cargo build --release --target-dir /out') =>
  imagesWithoutRelease(
    advised(
      `FROM ${build} AS build\nCOPY . .\nRUN ${run}\nFROM ${final}\nCOPY --from=build /out/release/app /bin/app\n`,
    ),
  ).map(familiarReference);

describe('the images whose release has to be read', () => {
  it('are those that a program is copied between', () => {
    expect(names('rust:1.91', 'debian:stable-slim')).toEqual(['debian:stable-slim']);
    expect(names('cgr.dev/chainguard/rust:latest', 'debian:12')).toEqual(['cgr.dev/chainguard/rust:latest']);
    expect(names('rust:nightly', 'ubuntu:latest')).toEqual(['rust:nightly', 'ubuntu:latest']);
  });

  it('are none where names say all, there is no glibc, nothing is built, or both are one image', () => {
    expect(names('rust:1.91', 'debian:12')).toEqual([]);
    expect(names('rust:1.91', 'alpine:latest')).toEqual([]);
    expect(names('rust:1.91', 'debian:stable-slim', 'make')).toEqual([]);
    expect(names('rust:nightly', 'rust:nightly')).toEqual([]);
  });
});
