// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.

import { describe, expect, test } from 'vitest';
import { dockerfile } from '../../../src/dockerfile/index.ts';
import type { BuildStage, CopyStep, RunStep, StageBase, Step } from '../../../src/model/build-stage.ts';
import { familiarReference } from '../../../src/model/reference.ts';
import { readDockerfile } from '../../support/dockerfile.ts';
import fc from '../../support/fast-check.ts';

function stagesOf(text: string | Buffer, buildArgs: Readonly<Record<string, string>> = {}): readonly BuildStage[] {
  return readDockerfile(text, { buildArgs: new Map(Object.entries(buildArgs)) }).stages;
}

function shownBase(base: StageBase | undefined): string {
  if (base?.kind === 'image') return familiarReference(base.reference);
  return base?.kind === 'stage' ? `stage ${base.index}` : (base?.kind ?? 'context');
}

/** The steps of the last stage, without their places. */
function steps(text: string): unknown[] {
  return (stagesOf(text).at(-1)?.steps ?? []).map(({ range, ...step }) => step);
}

function run(text: string, head = 'FROM a'): Omit<RunStep, 'kind' | 'range'> & { readonly shown: string[] } {
  const step = stagesOf(`${head}\n${text}`)
    .at(-1)
    ?.steps.find((each: Step) => each.kind === 'run');
  if (step === undefined) throw new Error('no RUN');
  return { ...step, shown: step.commands.map(({ words }) => words.join(' ')) };
}

describe('stages', () => {
  test.each([
    ['FROM node:22', ['node:22']],
    ['ARG V=22\nFROM node:$V-slim', ['node:22-slim']],
    ['ARG V\nFROM node:$V', ['unknown']],
    ['FROM scratch', ['scratch']],
    ['FROM a AS Base\nFROM base', ['a:latest', 'stage 0']],
    // FROM compares by case, and looks only upwards.
    ['FROM a AS base\nFROM Base', ['a:latest', 'unknown']],
    ['FROM x\nFROM a AS x', ['x:latest', 'a:latest']],
    ['FROM a AS x\nFROM b AS x\nFROM x\nFROM c AS x', ['a:latest', 'b:latest', 'stage 1', 'c:latest']],
    ['FROM a AS b-amd64\nFROM b-$TARGETARCH', ['a:latest', 'unknown']],
    ['FROM {{ image }}', ['unknown']],
  ])('%j begin with', (text, bases) => {
    expect(stagesOf(text).map(({ base }) => shownBase(base))).toEqual(bases);
  });

  test('have a name in lower case, a number and a place', () => {
    expect(stagesOf('# é\nFROM --platform=x \\\n  node:22 AS Build\nFROM "b"')).toMatchObject([
      {
        index: 0,
        name: 'build',
        isFinal: false,
        range: { start: { line: 3, column: 3 }, end: { line: 3, column: 10 } },
      },
      {
        index: 1,
        name: undefined,
        isFinal: true,
        range: { start: { line: 4, column: 6 }, end: { line: 4, column: 9 } },
      },
    ]);
  });

  test('take values for ARGs that have none', () => {
    expect(shownBase(stagesOf('ARG V\nFROM a:$V', { V: '1' })[0]?.base)).toBe('a:1');
    expect(stagesOf('FROM a\nARG V\nUSER $V', { V: 'u' })[0]?.steps[1]).toMatchObject({ user: 'u' });
  });

  test.each(['', 'RUN a', 'FROM a\nNO b', 'FROM a\nRUN <<A', 'FROM a b', '{% if x %}\nFROM a\n{% endif %}'])(
    'of %j there are none: BuildKit would refuse it',
    (text) => {
      expect(stagesOf(text)).toEqual([]);
    },
  );

  test('refer to the uses of the file: a base, a source of COPY, and one of a mount', () => {
    const text = `ARG V=1
FROM b AS one
FROM a:$V
COPY --from=one x y
COPY --from=scratch x y
COPY --from=$V x y
COPY --from=c x y
RUN --mount=type=cache,target=/x --mount=from=one --mount=from=d --mount=from=1 z
FROM one
FROM $UNKNOWN`;
    const { uses, stages } = readDockerfile(text);
    const named = stages.flatMap(({ base, steps }) => {
      const sources = steps.flatMap((step) => {
        if (step.kind === 'copy') return [step.from];
        return step.kind === 'run' ? step.mounts.map(({ from }) => from) : [];
      });
      return [base, ...sources];
    });
    const indexes = named.map((base) => {
      if (base === undefined || base.kind === 'stage') return base?.kind;
      return base.use && uses.indexOf(base.use);
    });
    expect(indexes).toEqual([0, 1, 'stage', 2, 3, 4, undefined, 'stage', 5, 6, 'stage', 7]);
  });

  test('are loaded through the format', async () => {
    const read = await dockerfile.load();
    const reading = read('Dockerfile', Buffer.from('FROM a'), { buildArgs: new Map(), pinArgs: false });
    const stages = await reading.stages();
    expect(stages).toHaveLength(1);
    expect(await reading.stages()).toBe(stages);
  });
});

describe('COPY and ADD', () => {
  test.each([
    ['COPY a b', 'context: a -> b'],
    ['copy --chown=1:1 a b/ c/', 'context: a b/ -> c/'],
    ['COPY ["a b", "\\u00e9", "/c d"]', 'context: a b é -> /c d'],
    ['COPY --from=one a b', 'stage 0: a -> b'],
    ['COPY --link --from=ONE a b', 'stage 0: a -> b'],
    ['COPY --from=0 a b', 'stage 0: a -> b'],
    ['COPY --from=+00 a b', 'stage 0: a -> b'],
    ['COPY --from=2 a b', 'stage 2: a -> b'],
    ['COPY --from=9 a b', 'unknown: a -> b'],
    ['COPY --from=twice a b', 'stage 2: a -> b'],
    ['COPY --from=ghcr.io/b/c:1 a b', 'ghcr.io/b/c:1: a -> b'],
    ['COPY --from=scratch a b', 'scratch: a -> b'],
    ['COPY --from=$X a b', 'unknown: a -> b'],
    ['COPY --from= a b', 'context: a -> b'],
    ['COPY <<A <<-"B" é /d\nx\nA\ny\nB', 'context: A B é -> /d'],
    ['ADD https://example.com/a.tar "/x y/"', 'context: https://example.com/a.tar "/x -> y/"'],
    ['ENV D=/opt\nARG E=e\nCOPY $D/${E} "$D" $F/', 'context: /opt/e /opt -> $F/'],
    ['ARG G\nCOPY $G b', 'context: global -> b'],
    ['COPY $G b', 'context: $G -> b'],
  ])('%j', (text, shown) => {
    const copy = stagesOf(`ARG G=global\nFROM a AS One\nFROM b AS twice\nFROM c AS Twice\n${text}`)[2]?.steps.at(-1);
    if (copy?.kind !== 'copy') throw new Error('no COPY');
    expect(`${shownBase(copy.from)}: ${copy.sources.join(' ')} -> ${copy.destination}`).toBe(shown);
    expect(copy.instruction).toBe(text.startsWith('ADD') ? 'add' : 'copy');
  });
});

test.each([
  ['COPY --chown=app:app a b', 'app:app'],
  ['ADD --chown=$O a b', 'node'],
  ['COPY --chown=$P a b', '$P'],
  ['COPY a b', undefined],
])('the owner of %j is %j', (text, chown) => {
  const [, copy] = steps(`FROM a\nARG O=node\n${text}`) as [unknown, CopyStep];
  expect(copy).toHaveProperty('kind', 'copy');
  expect(copy.chown).toBe(chown);
});

describe('RUN', () => {
  test('in shell form', () => {
    expect(
      run('RUN --mount=type=cache,target=/é --network=none apt-get update \\\n # c\n && apt-get install -y é'),
    ).toEqual(
      expect.objectContaining({
        form: 'shell',
        words: [],
        shown: ['apt-get update', 'apt-get install -y é'],
        isConditional: false,
        text: 'apt-get update  && apt-get install -y é',
      }),
    );
  });

  test('in JSON form', () => {
    const text = '["sh", "-c", "a"]';
    expect(run(`RUN --mount=type=tmpfs,target=/x ${text}`)).toMatchObject({
      form: 'exec',
      words: ['sh', '-c', 'a'],
      shown: ['sh -c a', 'a'],
      text,
    });
  });

  test.each([
    ['["apt-get", "update"]', ['apt-get update'], false],
    ['["/usr/bin/env", "A=b", "npm", "ci"]', ['npm ci'], false],
    ['["/bin/bash", "-euc", "a && b"]', ['/bin/bash -euc a && b', 'a', 'b'], false],
    ['["sh", "-c", "if a; then b; fi"]', ['sh -c if a; then b; fi', 'a', 'b'], true],
    ['["sh", "-c"]', ['sh -c'], false],
    ['["a", "b && c"]', ['a b && c'], false],
    ['[]', [], false],
  ])('in JSON form: %s', (text, shown, isConditional) => {
    expect(run(`RUN ${text}`)).toMatchObject({ form: 'exec', shown, isConditional });
  });

  test.each([
    ['RUN <<EOF\na\nb\nEOF', 'shell', ['a', 'b'], 'a\nb\n'],
    ['RUN <<-EOF\n\ta\n\t\tb\n\tEOF', 'shell', ['a', 'b'], 'a\nb\n'],
    ['RUN --mount=type=cache,target=/x <<EOF\na\nEOF', 'shell', ['a'], 'a\n'],
    ['RUN <<EOF\r\na\r\nEOF\r\n', 'shell', ['a'], 'a\n'],
    ['RUN <<EOF\n#!/bin/bash -e\na\nEOF', 'shell', ['a'], '#!/bin/bash -e\na\n'],
    ['RUN <<EOF\n#!/usr/bin/env -S bash -e\na\nEOF', 'shell', ['a'], '#!/usr/bin/env -S bash -e\na\n'],
    ['RUN <<EOF\n#!/usr/bin/env python3\na\nEOF', 'script', [], '#!/usr/bin/env python3\na\n'],
    ['RUN python3 <<EOF\na\nEOF', 'shell', ['python3'], 'python3 <<EOF\na\nEOF'],
    ['RUN bash -e <<EOF\na\nEOF', 'shell', ['bash -e', 'a'], 'bash -e <<EOF\na\nEOF'],
    ['RUN cat <<A > b && sh <<B\na\nA\nc\nB', 'shell', ['cat', 'sh', 'c'], 'cat <<A > b && sh <<B\na\nA\nc\nB'],
    ['RUN <<A cat\nx\nA\nRUN b', 'shell', ['cat'], '<<A cat\nx\nA'],
  ])('%j', (text, form, shown, script) => {
    expect(run(text)).toMatchObject({ form, shown, text: script });
  });

  test.each([
    ['RUN a', []],
    [
      'RUN --mount=type=bind,source=package.json,target=package.json --mount=type=cache,target=/root/.npm a',
      ['bind context: package.json -> package.json', 'cache context: undefined -> /root/.npm'],
    ],
    ['RUN --mount=target=. a', ['bind context: undefined -> .']],
    ['RUN --mount=type=bind,src=é,dst=/d a', ['bind context: é -> /d']],
    ['RUN --mount=TYPE=Bind,\\"source=a,b\\",destination=/d a', ['bind context: a,b -> /d']],
    ['RUN --mount=from=ONE,source=/a,target=/d a', ['bind stage 0: /a -> /d']],
    ['RUN --mount=from=0,target=/d a', ['bind 0:latest: undefined -> /d']],
    ['RUN --mount=from=b:1,target=/d ["a"]', ['bind b:1: undefined -> /d']],
    ['RUN --mount=from=scratch,target=/d <<EOF\na\nEOF', ['bind scratch: undefined -> /d']],
    ['RUN --mount=from=$X,target=/d a', ['bind unknown: undefined -> /d']],
    ['ENV D=/opt\nRUN --mount=source=$D/a,target=${D} a', ['bind context: /opt/a -> /opt']],
    ['RUN --network=none --mount=type=secret,id=x,required a', ['secret context: undefined -> undefined']],
  ])('%j mounts', (text, shown) => {
    const { mounts } = run(text, 'FROM a AS one\nFROM a');
    expect(
      mounts.map(({ type, from, source, target }) => `${type} ${shownBase(from)}: ${source} -> ${target}`),
    ).toEqual(shown);
  });

  test('is said to be conditional', () => {
    expect(run('RUN if a; then b; fi').isConditional).toBe(true);
    expect(run('RUN <<EOF\na || b\nEOF').isConditional).toBe(true);
  });

  test.each([
    ['FROM a\nSHELL ["pwsh", "-Command"]', 'script'],
    ['FROM a\nSHELL ["C:\\\\Windows\\\\PowerShell.exe"]', 'script'],
    ['FROM a AS b\nSHELL ["pwsh"]\nFROM b', 'script'],
    ['FROM a\nSHELL ["pwsh"]\nSHELL ["/bin/bash", "-c"]', 'shell'],
    ['FROM a\nSHELL ["conda", "run", "-n", "x", "/bin/bash", "-c"]', 'shell'],
    ['# escape=`\nFROM a', 'script'],
  ])('below %j is a %s', (head, form) => {
    expect(run('RUN b', head).form).toBe(form);
  });
});

describe('other steps', () => {
  test.each([
    ['CMD ["node", "a.js"]', [{ kind: 'start', instruction: 'cmd', form: 'exec', words: ['node', 'a.js'] }]],
    ['CMD exec node "a b" && c', [{ kind: 'start', instruction: 'cmd', form: 'shell', words: ['node', 'a b'] }]],
    ['ENTRYPOINT []', [{ kind: 'start', instruction: 'entrypoint', form: 'exec', words: [] }]],
    [
      'HEALTHCHECK --interval=5s CMD curl -f x || exit 1',
      [{ kind: 'start', instruction: 'healthcheck', form: 'shell', words: ['curl', '-f', 'x'] }],
    ],
    ['HEALTHCHECK cmd ["x"]', [{ kind: 'start', instruction: 'healthcheck', form: 'exec', words: ['x'] }]],
    [
      'CMD cd /a && sh -c "x; y"',
      [
        {
          commands: [{ words: ['cd', '/a'] }, { words: ['sh', '-c', 'x; y'] }, { words: ['x'] }, { words: ['y'] }],
          isConditional: false,
        },
      ],
    ],
    ['HEALTHCHECK CMD a || b', [{ commands: [{ words: ['a'] }, { words: ['b'] }], isConditional: true }]],
    [
      'CMD ["sh", "-c", "x"]',
      [{ words: ['sh', '-c', 'x'], commands: [{ words: ['sh', '-c', 'x'] }, { words: ['x'] }] }],
    ],
    ['HEALTHCHECK NONE', []],
    ['SHELL ["bash", "-c"]', [{ kind: 'shell', words: ['bash', '-c'] }]],
    ['USER "node":node', [{ kind: 'user', user: 'node:node' }]],
    ['USER $APP_USER', [{ kind: 'user', user: '$APP_USER' }]],
    ['WORKDIR /a b', [{ kind: 'workdir', path: '/a b' }]],
    ['ONBUILD RUN a\nLABEL a=b\nSTOPSIGNAL 9', [{ kind: 'onbuild' }]],
    ['ARG P=80\nEXPOSE $P/tcp  443 $Q', [{ kind: 'env' }, { kind: 'expose', ports: ['80/tcp', '443', '$Q'] }]],
  ])('%j', (text, expected) => {
    expect(steps(`FROM a\n${text}`)).toMatchObject(expected);
  });

  test.each([
    ['ENV A=1 B="2 3" C=$A', { A: '1', B: '2 3', C: '$A' }],
    ['ENV A 1 "2"', { A: '1 2' }],
    ['ENV é=ü', { é: 'ü' }],
    ['ARG A=1 B=$A C', { A: '1', B: '1', C: undefined }],
    ['ARG G', { G: 'global' }],
    ['ARG G=own', { G: 'own' }],
    ['ARG TARGETARCH', { TARGETARCH: undefined }],
    ['ENV P=/a\nENV P=$P:/b Q=${P}', { P: '/a:/b', Q: '/a' }],
    ["ENV A='$B' C=${D:-e} F=\\$G", { A: '$B', C: '${D:-e}', F: '$G' }],
  ])('%j sets', (text, values) => {
    const step = stagesOf(`ARG G=global\nFROM a\n${text}`)[0]?.steps.at(-1);
    if (step?.kind !== 'env') throw new Error('no ENV');
    expect(Object.fromEntries(step.values)).toEqual(values);
  });

  test('know the variables of the stage that they are built on, and of no other', () => {
    const text = 'FROM a AS b\nENV U=x\nARG V=y\nFROM b AS c\nUSER $U$V\nFROM a\nUSER $U';
    const users = stagesOf(text).map(({ steps: [step] }) => (step?.kind === 'user' ? step.user : undefined));
    expect(users).toEqual([undefined, 'xy', '$U']);
  });

  test('stand at their own lines, without the bodies of heredocs', () => {
    const [stage] = stagesOf('FROM a\nRUN b \\\n  <<A\nx\nA\nUSER u');
    expect(stage?.steps.map(({ range }) => [range.start.line, range.end.line, range.end.column])).toEqual([
      [2, 3, 6],
      [6, 6, 7],
    ]);
  });
});

test('any bytes are read without an exception, the same way twice', () => {
  const line = fc.oneof(
    fc.constantFrom('ARG A=1', 'FROM a AS b', 'FROM b', 'FROM $A', 'ENV A=$A B=${A}', 'ENV A b', 'ENV', 'ENV =', 'ARG'),
    fc.constantFrom('COPY a b', 'COPY --from=b a b', 'COPY --from=0 <<A $A\nx\nA', 'ADD ["a", "b"]', 'SHELL ["a"]'),
    fc.constantFrom('HEALTHCHECK', 'HEALTHCHECK CMD', 'CMD', 'RUN', 'RUN <<A\n#!\nA', 'RUN []', 'USER', 'WORKDIR $'),
    fc.string().map((text) => `RUN ${text}`),
    fc.string().map((text) => `ENV A=${text}`),
    fc.string(),
  );
  const text = fc.array(line, { maxLength: 8 }).map((lines) => Buffer.from(`FROM a\n${lines.join('\n')}`));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 100 }).map(Buffer.from), text), (bytes) => {
      const first = stagesOf(bytes);
      expect(stagesOf(bytes)).toEqual(first);
      expect(first.filter(({ isFinal }) => isFinal)).toHaveLength(Math.min(first.length, 1));
    }),
    { numRuns: 1000 },
  );
});
