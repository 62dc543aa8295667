import { describe, expect, it } from 'vitest';
import { findings } from '../advised.ts';

const app = (from: string) => `${from}\nCOPY . .\nCMD ["node", "app.js"]`;
const check = (text: string, file = 'api/Dockerfile') => findings('full-image-in-final-stage', text, { file });

describe('full-image-in-final-stage', () => {
  it('follows the stages to the image', () => {
    const text = app('FROM node:22.1 AS deps\nRUN npm ci\nFROM deps');
    expect(check(text)).toEqual([
      '3: The final stage is built on node:22.1, a full image with compilers and headers. Keep it for the build, and run on a slim image.',
    ]);
    expect(check(app('FROM golang:1.22'))).toEqual([
      '1: The final stage is built on golang:1.22, which has compilers. Keep it for the build, and copy the program to a slim or distroless image.',
    ]);
    expect(check(app('FROM debian:12'))).toEqual([
      '1: The final stage is built on debian:12, a whole distribution. Its slim variant has what most programs need.',
    ]);
    expect(check(app('FROM eclipse-temurin:21'))).toEqual([
      '1: The final stage is built on eclipse-temurin:21, which has a whole JDK. Keep it for the build, and run on an image with a JRE.',
    ]);
  });

  it.each([
    ['a language and what it starts', 'FROM node:22\nCMD ["node", "-e", "serve()"]'],
    [
      'a program that is installed',
      'FROM python:3.12\nRUN pip install --no-cache-dir gunicorn app\nCMD ["gunicorn", "app"]',
    ],
    ['a project that is cloned', 'FROM debian:12\nRUN git clone https://example.com/a\nCMD ["/a/run"]'],
    ['a program that is built', 'FROM debian:12\nRUN cd /a && npm ci\nENTRYPOINT ["node", "/a"]'],
    ['a shell that runs a script', 'FROM node:22\nCOPY . .\nENTRYPOINT ["sh", "start.sh"]'],
    ['a plain line', 'FROM node:22\nRUN npm install -g app\nCMD app --port 80'],
    ['a package that is started', 'FROM debian:12\nRUN apt-get install -y nginx\nCMD ["nginx"]'],
    ['a shell that starts something', 'FROM node:22\nCMD ["sh", "-c", "node app.js"]'],
    ['the SDK of .NET', 'FROM mcr.microsoft.com/dotnet/sdk:8.0\nCOPY . .\nENTRYPOINT ["dotnet", "run"]'],
    ['the SDK of .NET on Alpine', 'FROM mcr.microsoft.com/dotnet/sdk:8.0-alpine\nCOPY . .\nCMD ["dotnet", "a.dll"]'],
  ])('finds %s', (_, text) => expect(check(text)).toHaveLength(1));

  it('says nothing where no slimmer sibling is there', () => {
    const known = (slimmer: readonly string[] | undefined) => ({ names: { 'python:3.12': { slimmer } } });
    const text = 'FROM python:3.12\nCOPY . .\nCMD ["python", "app.py"]';
    expect(findings('full-image-in-final-stage', text, known([]))).toEqual([]);
    expect(findings('full-image-in-final-stage', text, known(['3.12-slim']))).toHaveLength(1);
    expect(findings('full-image-in-final-stage', text, known(undefined))).toHaveLength(1);
  });

  it('names the runtime of .NET', () => {
    expect(check('FROM mcr.microsoft.com/dotnet/sdk:8.0\nCOPY . .\nENTRYPOINT ["dotnet", "a.dll"]')).toEqual([
      '1: The final stage is built on mcr.microsoft.com/dotnet/sdk:8.0, which has the whole SDK. Keep it for the build, and run on dotnet/aspnet or dotnet/runtime.',
    ]);
  });

  it.each([
    ['a runtime of .NET', app('FROM mcr.microsoft.com/dotnet/aspnet:8.0'), undefined],
    ['.NET that watches', 'FROM mcr.microsoft.com/dotnet/sdk:8.0\nCOPY . .\nCMD ["dotnet", "watch", "run"]', undefined],
    ['a place to work in', 'FROM golang:1.22\nRUN go install example.com/a@v1\nCMD ["bash"]', undefined],
    ['a compiler', 'FROM rust:1.80\nENTRYPOINT ["cargo"]', undefined],
    [
      'a server that is unpacked',
      'FROM eclipse-temurin:21\nRUN curl x | tar xz\nCMD ["catalina.sh", "run"]',
      undefined,
    ],
    ['a container that waits', 'FROM node:22\nCMD ["sleep", "infinity"]', undefined],
    [
      'a distribution without a slim variant',
      'FROM ubuntu:24.04\nCOPY . .\nRUN apt-get install -y nginx\nCMD ["nginx"]',
      undefined,
    ],
    ['a base with triggers', app('FROM node:22\nONBUILD COPY . .'), undefined],
    ['a shell to work in', 'FROM golang:1.22\nCOPY tools /usr/local/bin/\nCMD ["bash", "-l"]', undefined],
    ['a container that is kept alive', 'FROM node:22\nCOPY . .\nCMD tail -f /dev/null', undefined],
    ['a driver', app('FROM debian:12'), 'gpu-driver/Dockerfile'],
    ['a stage for drivers', app('FROM python:3.12 AS drivers'), undefined],
    ['a toolchain', app('FROM rust:1.80'), 'images/toolchain-arm64/Dockerfile'],
    ['a workspace', app('FROM node:22'), '.gitpod.Dockerfile'],
    ['packages and a shell', 'FROM debian:12\nRUN apt-get install -y nginx\nCMD ["bash"]', undefined],
    ['what is installed and not started', 'FROM node:22\nRUN npm install -g pm2', undefined],
    ['a slim image', app('FROM node:22-slim'), undefined],
    ['an image that nothing is known of', app('FROM example/app:1'), undefined],
    ['an image that has no smaller sibling', app('FROM php:8.3-fpm'), undefined],
    ['a runtime of Java alone', app('FROM eclipse-temurin:21-jre'), undefined],
    ['a full image before the final stage', app('FROM node:22 AS build\nFROM node:22-slim'), undefined],
    ['a stage for development', app('FROM node:22 AS dev'), undefined],
    ['a stage for tests', app('FROM node:22 AS unit-test'), undefined],
    ['a file for continuous integration', app('FROM node:22'), 'ci/Dockerfile'],
    ['a development container', app('FROM node:22'), '.devcontainer/Dockerfile'],
    ['a base for others', 'FROM node:22\nRUN apt-get update', undefined],
    ['a base that starts nothing', 'FROM node:22\nCOPY a /a\nHEALTHCHECK CMD true', undefined],
  ])('says nothing of %s', (_, text, file) => expect(check(text, file)).toEqual([]));
});
