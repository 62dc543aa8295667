import { describe, expect, it } from 'vitest';
import { needsOf } from '../../../src/advice/alternatives/stage-needs.ts';
import { advised, type Known } from '../advised.ts';

function needs(text: string, known: Known = {}) {
  const file = advised(text, known);
  const facts = file.facts.stages.at(-1);
  if (facts === undefined) throw new Error('there is no stage');
  return needsOf(file, facts);
}

describe('what a stage needs of its base', () => {
  it('is nothing but a place for a static program', () => {
    expect(
      needs('FROM golang:1.22 AS b\nRUN CGO_ENABLED=0 go build -o /a .\nFROM debian:12\nCOPY --from=b /a /a'),
    ).toEqual({
      isFinal: true,
      isStaticBinary: true,
      needsGlobalization: false,
      hasNativeParts: false,
      language: 'go',
      builtFor: undefined,
      lacksBasics: false,
      needsRoot: false,
    });
  });

  it('is the libc of what is copied to it', () => {
    const text = 'FROM node:22 AS b\nWORKDIR /app\nRUN npm ci\nFROM node:22-alpine\nCOPY --from=b /app /app';
    expect(needs(text)).toMatchObject({ builtFor: 'glibc', hasNativeParts: true, language: 'node' });
    const linked = 'FROM rust:1 AS b\nWORKDIR /s\nRUN cargo build\nFROM debian:12\nCOPY --from=b /s/target/debug/a /a';
    expect(needs(linked)).toMatchObject({ builtFor: 'glibc', hasNativeParts: true, isStaticBinary: false });
  });

  it('is glibc where the project requires packages with native parts', () => {
    const requirement = (isDevelopment: boolean) => ({
      file: 'package.json',
      ecosystem: 'npm' as const,
      name: 'sharp',
      version: undefined,
      isDevelopment,
      hasExtras: false,
    });
    const text = 'FROM node:22\nCOPY . .';
    expect(needs(text, { requirements: [requirement(false)] }).hasNativeParts).toBe(true);
    expect(needs(text, { requirements: [requirement(true)] }).hasNativeParts).toBe(false);
    const lock = { file: 'package-lock.json', ecosystem: 'npm' as const, compiled: ['sharp'] };
    expect(needs(text, { locks: [lock] }).hasNativeParts).toBe(true);
  });

  it('is root where a RUN may need it', () => {
    expect(needs('FROM debian:12\nRUN apt-get update').needsRoot).toBe(true);
    expect(needs('FROM debian:12\nRUN echo a > /tmp/x').needsRoot).toBe(false);
  });

  it.each([
    ['ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false', true],
    ['ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=true', false],
    ['RUN apk add --no-cache icu-libs', true],
    ['RUN apt-get install -y tzdata', true],
    ['RUN apt-get install -y curl', false],
  ])('is ICU and time zones where the file asks for them: %s', (line, expected) => {
    const text = `FROM mcr.microsoft.com/dotnet/aspnet:10.0\n${line}`;
    expect(needs(text).needsGlobalization).toBe(expected);
  });
});
