import { describe, expect, it } from 'vitest';
import { mayMatch } from '../advised.ts';

describe('something for another libc may be copied', () => {
  const may = (text: string): boolean => mayMatch('libc-mismatch', text);

  it.each([
    ['from a stage that builds', 'FROM golang:1 AS a\nRUN go build\nFROM alpine:3\nCOPY --from=a /app /app'],
    ['to an image without a libc', 'FROM golang:1 AS a\nRUN go build\nFROM scratch\nCOPY --from=0 /app /app'],
    [
      'through a stage',
      'FROM rust:1 AS a\nRUN cargo build\nFROM x AS b\nCOPY --from=a c d\nFROM alpine:3\nCOPY --from=b d e',
    ],
    ['to the parent of a stage', 'FROM gcc:14 AS a\nRUN cc a.c\nFROM alpine:3 AS b\nCOPY --from=a c d\nFROM b'],
    ['from the child of a stage', 'FROM gcc:14 AS a\nRUN cc a.c\nFROM a AS b\nFROM alpine:3\nCOPY --from=b c d'],
    [
      'from a stage whose image has an interpreter',
      'FROM node:22 AS a\nFROM alpine:3\nCOPY --from=a /usr/local/bin/node /bin/',
    ],
    ['from an image that has one', 'FROM alpine:3\nCOPY --from=node:22 /usr/local/bin/node /bin/'],
    [
      'that names its libc, from an image that is not known',
      'FROM x AS a\nRUN dotnet publish -r linux-x64 -p:PublishAot=true -o /app\nFROM alpine:3\nCOPY --from=a /app /app',
    ],
    [
      'that names its libc, on the same image',
      'FROM alpine:3 AS a\nRUN bun build --compile --target=bun-linux-x64 a\nFROM alpine:3\nCOPY --from=a b c',
    ],
    ['with a program between quotes', 'FROM golang:1 AS a\nRUN g"o" build\nFROM alpine:3\nCOPY --from=a /app /app'],
    ['with a program in two lines', 'FROM golang:1 AS a\nRUN g\\\no build\nFROM alpine:3\nCOPY --from=a /app /app'],
    [
      'with a program by its path',
      'FROM python:3.12 AS a\nRUN /opt/venv/bin/pip3.12 install x\nFROM python:3.12-alpine\nCOPY --from=a b c',
    ],
    ['that is moved before', 'FROM node:22 AS a\nRUN mv /usr/local/bin/node /n\nFROM alpine:3\nCOPY --from=a /n /n'],
    ['in a folder above it', 'FROM node:22 AS a\nFROM alpine:3\nCOPY --from=a /x usr/local/ /y/'],
    ['by a name with a variable', 'FROM node:22 AS a\nFROM alpine:3\nCOPY --from=a $X /y'],
    [
      'for an interpreter that the parent starts',
      'FROM node:22 AS a\nRUN npm ci\nFROM alpine:3 AS b\nCMD ["node"]\nFROM b\nCOPY --from=a /x /x',
    ],
    [
      'with cgo in one command of two',
      'FROM golang:1 AS a\nRUN CGO_ENABLED=0 go build a\nRUN go build b\nFROM alpine:3\nCOPY --from=a b b',
    ],
    [
      'with cgo switched off afterwards',
      'FROM golang:1 AS a\nRUN go build b\nENV CGO_ENABLED=0\nFROM alpine:3\nCOPY --from=a b b',
    ],
    [
      'with cgo as an argument says',
      'FROM golang:1 AS a\nARG CGO_ENABLED=0\nRUN go build b\nFROM alpine:3\nCOPY --from=a b b',
    ],
    [
      'with cgo switched off in a comment',
      'FROM golang:1 AS a\nRUN a && \\\n# CGO_ENABLED=0 \\\ngo build b\nFROM alpine:3\nCOPY --from=a b b',
    ],
    [
      'with an ENV that is text',
      'FROM golang:1 AS a\nRUN cat <<X\nENV CGO_ENABLED=0\nX\nRUN go build\nFROM alpine:3\nCOPY --from=a b b',
    ],
  ])('%s', (_, text) => expect(may(text)).toBe(true));

  it.each([
    ['within one stage', 'FROM golang:1\nRUN go build\nCOPY a b'],
    ['between images of one libc', 'FROM golang:1 AS a\nRUN go build\nFROM debian:12\nCOPY --from=a /app /app'],
    ['to an image that is not known', 'FROM golang:1 AS a\nRUN go build\nFROM x\nCOPY --from=a /app /app'],
    ['from an image that is not known', 'FROM x AS a\nRUN go build\nFROM alpine:3\nCOPY --from=a /app /app'],
    ['from a stage that builds nothing', 'FROM debian:12 AS a\nRUN curl -O x\nFROM alpine:3\nCOPY --from=a x x'],
    ['from an image that has nothing known', 'FROM alpine:3\nCOPY --from=debian:12 /a /a'],
    [
      'packages where nothing uses them',
      'FROM node:22 AS a\nRUN npm ci && npm run build\nFROM nginx:alpine\nCOPY --from=a /app/dist /usr/share/nginx/html',
    ],
    [
      'without cgo in a command',
      'FROM golang:1 AS a\nRUN CGO_ENABLED=0 \\\n  go build\nFROM alpine:3\nCOPY --from=a b c',
    ],
    [
      'without cgo in a stage',
      'FROM golang:1 AS a\nENV A=b CGO_ENABLED=0\nRUN go build\nFROM scratch\nCOPY --from=a b c',
    ],
    ['a file beside an interpreter', 'FROM node:22 AS a\nFROM alpine:3\nCOPY --from=a /usr/local/x /y'],
    ['without a verb that builds', 'FROM debian:12 AS a\nRUN go version\nFROM alpine:3\nCOPY --from=a x x'],
    [
      'where only a file has the name of a program',
      'FROM debian:12 AS a\nRUN cat main.go build\nFROM alpine:3\nCOPY --from=a x x',
    ],
  ])('never %s', (_, text) => expect(may(text)).toBe(false));
});
