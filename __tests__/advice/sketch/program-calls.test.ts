import { describe, expect, it } from 'vitest';
import { sketchOf } from '../../../src/advice/sketch/file-sketch.ts';
import { firstCalls } from '../../../src/advice/sketch/program-calls.ts';
import { lackedPrograms } from '../../../src/bases/index.ts';
import { readDockerfile } from '../../support/dockerfile.ts';

/** The programs that the first stage of a Dockerfile may call before it names them in another way. */
function called(text: string): string[] | 'any' {
  const [stage] = sketchOf(readDockerfile(text).outline).stages;
  if (stage === undefined) throw new Error('there is no stage');
  const names = firstCalls(
    stage,
    lackedPrograms({ ...stage, root: stage.root, traits: stage.traits, packages: undefined }),
  );
  return names === undefined ? 'any' : [...names].sort();
}

describe('firstCalls', () => {
  it.each([
    ['RUN curl a', ['curl']],
    ['RUN set -e; A=b /usr/bin/git clone a', ['git']],
    ['RUN sudo -E curl a', ['curl', 'sudo']],
    ['RUN true \\\n  && curl a', ['curl']],
    ['RUN <<X\nmake\nX', ['make']],
    ['CMD ["python3.13", "a.py"]', ['python3']],
    ['RUN pip install git+https://a', ['git', 'pip']],
    ['# curl is needed\nRUN curl a', ['curl']],
    ['LABEL description="git"\nRUN git clone a', ['git']],
    ['RUN cu\\\nrl a', 'any'],
  ])('finds %j', (step, expected) => expect(called(`FROM debian:12\n${step}\n`)).toEqual(expected));

  it.each([
    'RUN apt-get install -y curl && curl a',
    'RUN apt-get install -y \\\n    ca-certificates \\\n    curl \\\n && curl a',
    'RUN apt-get install -y build-essential && make',
    'RUN apt-get install -y something && git clone a',
    'COPY curl /usr/bin/\nRUN curl a',
    'RUN echo x.git app.jar',
    'RUN apt-get update',
  ])('leaves out what is named or may be installed first: %j', (step) =>
    expect(called(`FROM debian:12\n${step}\n`)).toEqual([]),
  );

  it('tells the SDK of .NET from its runtime', () => {
    const image = 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\n';
    expect(called(`${image}RUN dotnet build`)).toEqual(['dotnet SDK']);
    expect(called(`${image}ENTRYPOINT ["dotnet", "a.dll"]`)).toEqual([]);
  });

  it('finds nothing where the image has the program, or nothing is known of it', () => {
    expect(called('FROM node:22\nRUN git clone a')).toEqual([]);
    expect(called('FROM example.com/a:1\nRUN curl a')).toEqual([]);
  });
});
