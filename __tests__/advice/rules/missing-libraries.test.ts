import { describe, expect, it } from 'vitest';
import { findings } from '../advised.ts';

const rust = (final: string, build = 'RUN cargo build --release', copy = '') =>
  findings(
    'libc-mismatch',
    `FROM rust:1.85-bookworm AS build\nWORKDIR /app\nCOPY . .\n${build}\nFROM ${final}\n${copy}COPY --from=build /app/target/release/app /app\nCMD ["/app"]`,
  );

describe("libc-mismatch: GCC's library on distroless", () => {
  it('is missing for a Rust program on base', () => {
    expect(rust('gcr.io/distroless/base-debian12')).toEqual([
      '6: Stage "build" runs `cargo build` (line 4), which links to libgcc_s.so.1, but gcr.io/distroless/base-debian12:latest doesn\'t have it: the program doesn\'t start there. Run it on distroless/cc, or link it statically.',
    ]);
  });

  it('is missing for a C++ program', () => {
    const check = (command: string) =>
      findings(
        'libc-mismatch',
        `FROM gcc:12-bookworm AS build\nRUN ${command}\nFROM gcr.io/distroless/base-debian12\nCOPY --from=build /app /app\nCMD ["/app"]`,
      ).join();
    expect(check('g++ -O2 -o /app a.cc')).toContain('which links to libstdc++.so.6, but');
    expect(check('g++ -static-libstdc++ -static-libgcc -o /app a.cc')).toBe('');
    expect(check('gcc -o /app a.c')).toBe('');
  });

  it.each([
    ['cc', rust('gcr.io/distroless/cc-debian12')],
    ['Debian', rust('debian:12-slim')],
    [
      'a static program',
      rust('gcr.io/distroless/base-debian12', 'RUN RUSTFLAGS="-C target-feature=+crt-static" cargo build --release'),
    ],
    [
      'a copy of the library',
      rust(
        'gcr.io/distroless/base-debian12',
        undefined,
        'COPY --from=build /lib/x86_64-linux-gnu/libgcc_s.so.1 /lib/x86_64-linux-gnu/\n',
      ),
    ],
  ])('is no matter for %s', (_, found) => expect(found).toEqual([]));
});
