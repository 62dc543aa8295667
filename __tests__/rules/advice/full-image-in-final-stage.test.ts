import { describe, expect, it } from 'vitest';
import { said } from './advised.ts';

const app = (from: string) => `${from}\nCOPY . .\nCMD ["node", "app.js"]`;
const check = (text: string, file = 'api/Dockerfile') => said('full-image-in-final-stage', text, { file });

describe('full-image-in-final-stage', () => {
  it('follows the stages to the image', () => {
    const text = app('FROM node:22.1 AS deps\nRUN npm ci\nFROM deps');
    expect(check(text)).toEqual([
      '3: The final stage is built on node:22.1, a full image with compilers and headers. Keep it for building, and run on a slim one.',
    ]);
    expect(check(app('FROM golang:1.22'))).toEqual([
      '1: The final stage is built on golang:1.22, which has compilers. Keep it for building, and copy the program to a slim or distroless image.',
    ]);
    expect(check(app('FROM debian:12'))).toEqual([
      '1: The final stage is built on debian:12, a whole distribution. Its slim variant has what most programs need.',
    ]);
    expect(check(app('FROM ubuntu:24.04'))).toHaveLength(1);
    expect(check(app('FROM eclipse-temurin:21'))).toEqual([
      '1: The final stage is built on eclipse-temurin:21, which has a whole JDK. Keep it for building, and run on an image with a JRE.',
    ]);
  });

  it.each([
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
