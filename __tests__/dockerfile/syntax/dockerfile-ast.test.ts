import {
  type Copy,
  DockerfileParser,
  type From,
  type JSONInstruction,
  type ModifiableInstruction,
} from 'dockerfile-ast';
import { describe, expect, test } from 'vitest';

/*
 * What the reader of flags relies on in dockerfile-ast 0.7.1, and where dockerfile-ast reads an instruction otherwise than
 * BuildKit and our own code steps in. A test of a gap that fails is good news: what works around it may go.
 */

function instruction(line: string): ModifiableInstruction {
  return DockerfileParser.parse(line).getInstructions()[0] as ModifiableInstruction;
}

/** The flags, each as its range has it. */
function flags(line: string): string[] {
  return instruction(line)
    .getFlags()
    .map((flag) => line.slice(flag.getRange().start.character, flag.getRange().end.character));
}

function options(line: string): (string | null | undefined)[][] {
  const [flag] = instruction(line).getFlags();
  return flag?.getOptions().map((option) => [option.getName(), option.getValue()]) ?? [];
}

describe('what dockerfile-ast.ts relies on', () => {
  test.each([
    ['FROM --from=a', ['--from=a']],
    ['FROM --chown=1:1 --from=a --link', ['--chown=1:1', '--from=a', '--link']],
    ['FROM --mount=from=a--b --network=none', ['--mount=from=a--b', '--network=none']],
    ['FROM --platform=$BUILDPLATFORM --from= ---', ['--platform=$BUILDPLATFORM', '--from=', '---']],
    ['FROM --a=b=c --from', ['--a=b=c', '--from']],
  ])('flags: %s', (line, expected) => {
    expect(flags(line)).toEqual(expected);
  });

  test.each([
    [
      'FROM --mount=type=bind,from=a=b,ro,source=',
      [
        ['type', 'bind'],
        ['from', 'a=b'],
        ['ro', null],
        ['source', ''],
      ],
    ],
    ['FROM --mount=from=a', [['from', 'a']]],
  ])('options: %s', (line, expected) => {
    expect(options(line)).toEqual(expected);
  });
});

describe('flags: what flags.ts takes out or masks first', () => {
  test('quotes are kept, and a blank within them ends the flag', () => {
    expect(instruction('COPY --from="a" b c').getFlags()[0]?.getValue()).toBe('"a"');
    expect(flags('COPY --from="a b" c d')).toEqual(['--from="a']);
  });

  test('ranges count in the unescaped text', () => {
    const line = 'RUN --mount=type=bind,\\\nfrom=busybox:1 x';
    const range = instruction(line).getFlags()[0]?.getOption('from')?.getValueRange();
    const text = line.split('\n')[range?.start.line ?? 0]?.slice(range?.start.character, range?.end.character);
    expect(text).not.toBe('busybox:1');
  });

  test('the search goes on after a word that is no flag, and after a lone --', () => {
    expect(flags('RUN apk--x --mount=from=a')).toContain('--mount=from=a');
    expect(flags('COPY -- --from=a b c')).toContain('--from=a');
  });

  test('a form feed ends no flag', () => {
    expect(flags('COPY --link\f--from=a b c')).toEqual(['--link\f--from=a']);
  });

  test('instructions other than FROM, COPY, ADD, RUN and HEALTHCHECK have no flags', () => {
    expect(DockerfileParser.parse('USER --from=a b').getInstructions()[0]).not.toHaveProperty('getFlags');
    expect(flags('CMD --from=a b')).toEqual([]);
  });
});

describe('mounts: what mount-options.ts does instead', () => {
  test('getFromFlag() is null as soon as there is a second flag', () => {
    expect((instruction('COPY --link --from=a b c') as Copy).getFromFlag()).toBeNull();
  });

  test('the first of two from= wins, the key is case-sensitive', () => {
    const [two] = instruction('RUN --mount=from=a,from=b c').getFlags();
    expect(two?.getOption('from')?.getValue()).toBe('a');
    const [upper] = instruction('RUN --mount=FROM=a c').getFlags();
    expect(upper?.getOption('from')).toBeNull();
  });

  test('a comma within CSV quotes ends an option', () => {
    expect(options('FROM --mount="from=a,b"')).toEqual([
      ['"from', 'a'],
      ['b"', null],
    ]);
  });

  test('an option without a name takes a fragment of the value for one', () => {
    expect(options('FROM --mount==a,from=b')[0]).toEqual(['=', 'a']);
  });
});

describe('the JSON form: what json-form.ts reads instead', () => {
  const strings = (line: string) =>
    (instruction(line) as JSONInstruction).getJSONStrings().map((string) => string.getJSONValue());

  test('escapes other than \\" and \\\\ are dropped', () => {
    expect(strings('CMD ["a\\tb", "\\u00e9"]')).toEqual(['ab', '00e9']);
  });

  test('what is no JSON array has strings, too', () => {
    expect(strings('CMD ["a",] b')).toEqual(['a']);
  });
});

describe('FROM: what from.ts reads instead', () => {
  test('getImage() keeps quotes', () => {
    expect((instruction('FROM "alpine:3.20"') as From).getImage()).toBe('"alpine:3.20"');
    expect((instruction('FROM "alpine:3.20"') as From).getImageTag()).toBe('3.20"');
  });

  test('a dot anywhere makes the first part a registry, a digest hides the tag', () => {
    expect((instruction('FROM myorg/app.web:1.0') as From).getRegistry()).toBe('myorg');
    const pinned = `FROM host:5000/a:1@sha256:${'1'.repeat(64)}`;
    expect((instruction(pinned) as From).getImageTag()).toBeNull();
  });
});

describe('ARG: what words.ts reads instead', () => {
  test.each(['ARG A=1 B=2', 'ARG A=1 # a comment'])('%s has no property', (line) => {
    const [arg] = DockerfileParser.parse(line).getARGs();
    expect(arg?.getProperty()).toBeNull();
  });

  test('quotes inside a value are kept', () => {
    const [arg] = DockerfileParser.parse('ARG A=a"b"').getARGs();
    expect(arg?.getProperty()?.getValue()).toBe('a"b"');
  });
});

test('ARG: the second of two names is taken for the value of the first', () => {
  const [arg] = DockerfileParser.parse('ARG A B').getARGs();
  expect(arg?.getProperties().map((property) => [property.getName(), property.getValue()])).toEqual([['A', 'B']]);
});

describe('lines: what instructions.ts reads instead', () => {
  const keywords = (text: string): string[] =>
    DockerfileParser.parse(text)
      .getInstructions()
      .map((read) => read.getKeyword());

  test.each([
    ['\\\\ at the line end is taken as a continuation', 'RUN echo \\\\\nFROM b', ['RUN']],
    ['<< in quotes opens a heredoc', 'RUN echo "x <<EOF y"\nFROM b', ['RUN']],
    ['a blank behind << is not seen', 'RUN cat << EOF\nFROM b\nEOF', ['RUN', 'FROM', 'EOF']],
    [
      '12: the tab rule of the first heredoc holds for the second',
      'RUN <<-A <<B\nA\n\tB\nFROM b\nB',
      ['RUN', 'FROM', 'B'],
    ],
    ['a lone \\r ends a line', 'FROM a\rFROM b', ['FROM', 'FROM']],
  ])('%s', (_, text, expected) => {
    expect(keywords(text)).toEqual(expected);
  });

  test('the search for directives goes on behind a comment', () => {
    expect(DockerfileParser.parse('# a=b\n# escape=`\nFROM a').getEscapeCharacter()).toBe('`');
  });
});
