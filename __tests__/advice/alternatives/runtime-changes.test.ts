import { describe, expect, it } from 'vitest';
import { runtimeChanges } from '../../../src/advice/alternatives/runtime-changes.ts';
import { advised } from '../advised.ts';

const changes = (today: string, other: string) => runtimeChanges(advised(other), advised(today));

describe('another version of the runtime', () => {
  it('is told with today’s, where FROM names the image', () => {
    expect(
      changes('FROM python:3.12 AS a\nFROM a', 'FROM cgr.dev/chainguard/python:latest AS a\nFROM a'),
    ).toMatchObject([{ line: 1, clause: "this image has Python 3.14, today's 3.12" }]);
  });

  it('is none where the version is the same or isn’t known, or the language is another', () => {
    expect(changes('FROM node:22', 'FROM gcr.io/distroless/nodejs22-debian12')).toEqual([]);
    expect(changes('FROM python:3', 'FROM cgr.dev/chainguard/python:latest')).toEqual([]);
    expect(changes('FROM node:22', 'FROM debian:12')).toEqual([]);
    expect(changes('FROM node:22', 'FROM python:3.12')).toEqual([]);
  });
});
