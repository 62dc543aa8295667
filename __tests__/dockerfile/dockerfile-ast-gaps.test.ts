import { type Copy, DockerfileParser, type From, type ModifiableInstruction } from 'dockerfile-ast';
import { describe, expect, test } from 'vitest';

/*
 * Where dockerfile-ast 0.7.1 reads an instruction otherwise than BuildKit, and the formats' own code steps in. A test
 * that fails here is good news: what works around that gap may go.
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

describe('what instruction-words.ts relies on: plain flags', () => {
  test.each([
    ['COPY --from=a b c', ['--from=a']],
    ['COPY --chown=1:1  --from=a\t--link b c', ['--chown=1:1', '--from=a', '--link']],
    [
      'RUN --mount=type=bind,from=a--b,target=/c --network=none d',
      ['--mount=type=bind,from=a--b,target=/c', '--network=none'],
    ],
    ['FROM --platform=$BUILDPLATFORM a', ['--platform=$BUILDPLATFORM']],
    ['COPY --from= b c', ['--from=']],
    ['COPY --a=b=c --from b c', ['--a=b=c', '--from']],
  ])('%s', (line, expected) => {
    expect(flags(line)).toEqual(expected);
  });
});

describe('flags that quoted-words.ts reads instead', () => {
  test('4: getFromFlag() is null as soon as there is a second flag', () => {
    expect((instruction('COPY --link --from=a b c') as Copy).getFromFlag()).toBeNull();
  });

  test('5: the first of two from= wins, the key is case-sensitive', () => {
    const [two] = instruction('RUN --mount=from=a,from=b c').getFlags();
    expect(two?.getOption('from')?.getValue()).toBe('a');
    const [upper] = instruction('RUN --mount=FROM=a c').getFlags();
    expect(upper?.getOption('from')).toBeNull();
  });

  test('2: quotes are kept in a flag, and blanks in them end it', () => {
    expect(instruction('COPY --from="a" b c').getFlags()[0]?.getValue()).toBe('"a"');
    expect(flags('COPY --from="a b" c d')).toEqual(['--from="a']);
  });

  test('8: ranges of options count in the unescaped value', () => {
    const line = 'RUN --mount=type=bind,\\\nfrom=busybox:1 x';
    const [flag] = instruction(line).getFlags();
    const range = flag?.getOption('from')?.getValueRange();
    const start = DockerfileParser.parse(line).getInstructions()[0]?.getRange().start.line ?? 0;
    const text = line
      .split('\n')
      [(range?.start.line ?? 0) - start]?.slice(range?.start.character, range?.end.character);
    expect(text).not.toBe('busybox:1');
  });

  test('14: scanning goes on behind a word that is no flag, and behind a lone --', () => {
    expect(flags('RUN apk--x --mount=from=a')).toContain('--mount=from=a');
    expect(flags('COPY -- --from=a b c')).toContain('--from=a');
  });
});

describe('FROM, which from.ts reads instead', () => {
  test('2: getImage() keeps quotes', () => {
    expect((instruction('FROM "alpine:3.20"') as From).getImage()).toBe('"alpine:3.20"');
    expect((instruction('FROM "alpine:3.20"') as From).getImageTag()).toBe('3.20"');
  });

  test('7: a dot anywhere makes the first part a registry, a digest hides the tag', () => {
    expect((instruction('FROM myorg/app.web:1.0') as From).getRegistry()).toBe('myorg');
    const pinned = `FROM host:5000/a:1@sha256:${'1'.repeat(64)}`;
    expect((instruction(pinned) as From).getImageTag()).toBeNull();
  });
});

describe('ARG, which scope.ts reads instead', () => {
  test.each(['ARG A=1 B=2', 'ARG A=1 # a comment'])('1: %s has no property', (line) => {
    const [arg] = DockerfileParser.parse(line).getARGs();
    expect(arg?.getProperty()).toBeNull();
  });

  test('1: quotes inside a value are kept', () => {
    const [arg] = DockerfileParser.parse('ARG A=a"b"').getARGs();
    expect(arg?.getProperty()?.getValue()).toBe('a"b"');
  });
});

describe('lines, which reader.ts reads instead', () => {
  const keywords = (text: string): string[] =>
    DockerfileParser.parse(text)
      .getInstructions()
      .map((read) => read.getKeyword());

  test.each([
    ['10: \\\\ at the line end is taken as a continuation', 'RUN echo \\\\\nFROM b', ['RUN']],
    ['11: << in quotes opens a heredoc', 'RUN echo "x <<EOF y"\nFROM b', ['RUN']],
    ['12: a blank behind << is not seen', 'RUN cat << EOF\nFROM b\nEOF', ['RUN', 'FROM', 'EOF']],
    [
      '12: the tab rule of the first heredoc holds for the second',
      'RUN <<-A <<B\nA\n\tB\nFROM b\nB',
      ['RUN', 'FROM', 'B'],
    ],
    ['15: a lone \\r ends a line', 'FROM a\rFROM b', ['FROM', 'FROM']],
  ])('%s', (_, text, expected) => {
    expect(keywords(text)).toEqual(expected);
  });

  test('13: the search for directives goes on behind a comment', () => {
    expect(DockerfileParser.parse('# a=b\n# escape=`\nFROM a').getEscapeCharacter()).toBe('`');
  });
});
