// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.
import { describe, expect, test } from 'vitest';
import { extract, places, summary } from './extract.ts';

/** What the row is, the Dockerfile, and what is found in it. */
type Row = readonly [row: string, text: string, found: readonly string[]];

function expectFound(text: string, found: readonly string[]): void {
  expect(summary(text)).toEqual(found);
  expect(extract(text).problems).toEqual([]);
}

describe('1 bytes to instructions: lines', () => {
  test.each<Row>([
    ['1.1 a byte order mark on line 1 is dropped', '\ufeffFROM a:1\nCOPY --from=b:1 x y', ['a:1', 'b:1']],
    ['1.1 a byte order mark before a directive', '\ufeff# escape=`\nFROM `\na:1\nRUN \\\nFROM b:1', ['a:1', 'b:1']],
    ['1.1 \\r\\n ends a line, no name or tag keeps the \\r', 'FROM a:1 AS b\r\nFROM b\r\nFROM c\r\n', ['a:1', 'c']],
    ['1.1 \\r\\n behind the escape character', 'FROM \\\r\na:1\\\r\n AS b\r\nFROM b\r\n', ['a:1']],
    ['1.1 several \\r before \\n are stripped', 'FROM a:1 AS b\r\r\nFROM b\\\r\r\n:2', ['a:1', 'b:2']],
    ['1.1 a lone \\r does not end a comment', '# x\rFROM a:1\nFROM b:1', ['b:1']],
    ['1.1 a lone \\r does not end an instruction', 'FROM a:1\rAS b\nFROM b\nRUN x\rFROM c:1', ['a:1']],
    ['1.1 the last line needs no \\n', 'FROM a:1\nCOPY --from=b:1 x y', ['a:1', 'b:1']],
    ['1.2 leading Unicode white space is dropped', '\u00a0\u3000\tFROM a:1\n\u2003\u0085\vFROM b:1', ['a:1', 'b:1']],
    ['1.2 a line that starts with # is a comment', '#FROM a:1\n  # FROM b:1\n\u00a0#FROM c:1\nFROM d:1', ['d:1']],
    ['1.2 a comment inside a continuation is dropped', 'FROM \\\n# b:1 \\\n  # c:1\na:1', ['a:1']],
    [
      '1.2 the continuation goes on below the comment',
      'FROM a:1\nRUN x \\\n# y\nFROM b:1\nCOPY --from=c:1 x y',
      ['a:1', 'c:1'],
    ],
    [
      '1.2 a comment in the middle of a word leaves it whole',
      'FROM a:1\nCOPY --from=bu\\\n # x\nsy\\\n#\n:1 x y',
      ['a:1', 'busy:1'],
    ],
    ['1.2 blank lines inside a continuation are dropped', 'FROM \\\n\n \t\n\u00a0\n a:1 \\\n\n\nAS b\nFROM b', ['a:1']],
    ['1.2 a blank line does not end a continuation', 'FROM a:1\nRUN x && \\\n\nFROM b:1\nFROM c:1', ['a:1', 'c:1']],
  ])('%s', (_, text, found) => expectFound(text, found));
});

describe('1 bytes to instructions: continuations', () => {
  test.each<Row>([
    ['1.3 the escape character at the end continues', 'FROM a:1\nRUN x \\\nFROM b:1\nFROM c:1', ['a:1', 'c:1']],
    ['1.3 blanks and tabs may follow it', 'FROM a:1\nRUN x \\ \t \nFROM b:1\nFROM c:1', ['a:1', 'c:1']],
    ['1.3 no other white space may', 'FROM a:1\nRUN x \\\v\nFROM b:1\nRUN y \\\u00a0\nFROM c:1', ['a:1', 'b:1', 'c:1']],
    ['1.3 an escaped escape character does not', 'FROM a:1\nRUN echo \\\\\nFROM b:1', ['a:1', 'b:1']],
    [
      '1.3 nor do three or four of them',
      'FROM a:1\nRUN x \\\\\\\nFROM b:1\nRUN \\\\\\\\\nFROM c:1',
      ['a:1', 'b:1', 'c:1'],
    ],
    ['1.3 nor an escaped one with blanks behind it', 'FROM a:1\nRUN echo \\\\ \nFROM b:1', ['a:1', 'b:1']],
    ['1.3 nothing comes between the joined lines', 'FROM alp\\\nine\\\n:3.\\\n20', ['alpine:3.20']],
    ['1.3 the next line keeps its leading blanks', 'FROM a:1\\\n\tAS\\\n  b\nFROM b\nFROM c\\\n AS d', ['a:1', 'c']],
    ['1.3 so a word ends at an indent', 'FROM a:1\nCOPY --from=b\\\n  :1 x y', ['a:1', 'b']],
    ['1.3 a keyword is split', 'FR\\\nO\\\nM a:1\nCOP\\\nY --from=b:1 x y', ['a:1', 'b:1']],
    ['1.3 flags are split', 'FROM --plat\\\nform=x a:1\nCOPY -\\\n-fr\\\nom\\\n=b:\\\n1 x y', ['a:1', 'b:1']],
    ['1.3 a name of a stage is split', 'FROM a:1 A\\\nS b\\\nc\nFROM bc', ['a:1']],
    ['1.3 a line of only \\ starts an instruction', '\\\nFROM a:1\n  \\\n\t\\\nFROM b:1', ['a:1', 'b:1']],
    ['1.3 a comment that ends in \\ does not continue', 'ARG X\n# x \\\nFROM a:1', ['a:1']],
    ['1.3 nor does one inside a continuation', 'FROM a:1\nRUN x \\\n# y \\\n && z\nFROM b:1', ['a:1', 'b:1']],
    ['1.3 the end of the file ends a continuation', 'FROM a:1 \\', ['a:1']],
  ])('%s', (_, text, found) => expectFound(text, found));
});

describe('1 bytes to instructions: keywords and flags', () => {
  test.each<Row>([
    [
      '1.4 keywords in any case',
      'arg V=1\nfRoM a:$V as b\ncopy --from=c:1 x y\nrUn --mount=from=d:1 x\nonBuild coPy --from=e:1 x y\nFROM b',
      ['a:1', 'c:1', 'd:1', 'e:1'],
    ],
    [
      '1.4 split by any of \\t \\v \\f \\r and blank',
      'FROM\ta:1\vAS\f \rb\nFROM\fb\nFROM\rc:1\nCOPY\v--from=d:1\r\fx\ty\nRUN\f--mount=from=e:1\vx',
      ['a:1', 'c:1', 'd:1', 'e:1'],
    ],
    ['1.4 # behind the arguments is one of them', 'FROM a:1\nCOPY --from=b:1 x # --from=c:1 y', ['a:1', 'b:1']],
    [
      '1.5 flags are the words that start with --',
      'FROM a:1\nCOPY --link --chown=1:1 --from=b:1 --chmod=755 x y\nRUN --network=none --mount=from=c:1 x',
      ['a:1', 'b:1', 'c:1'],
    ],
    [
      '1.5 and that stand before the first other word',
      'FROM a:1\nCOPY x --from=b:1 y\nRUN x --mount=from=b:1',
      ['a:1'],
    ],
    [
      '1.5 any blank separates them',
      'FROM a:1\nRUN\f--network=none\v--mount=from=b:1\r--mount=from=c:1\tx',
      ['a:1', 'b:1', 'c:1'],
    ],
    ['1.5 -- inside another word is no flag', 'FROM a:1\nCOPY a--b --from=c:1 d\nRUN apk--x --mount=from=c:1', ['a:1']],
    ['1.5 one dash is another word', 'FROM a:1\nRUN -x --mount=from=c:1', ['a:1']],
    ['1.5 -- alone ends the flags', 'FROM a:1\nCOPY -- --from=b:1 y\nRUN -- --mount=from=b:1 x', ['a:1']],
    ['1.5 -- alone may stand behind a flag', 'FROM a:1\nCOPY --from=b:1 -- --from=c:1 y', ['a:1', 'b:1']],
    [
      '1.5 quotes in flags are removed',
      'FROM a:1\nCOPY --from="b:1" x y\nCOPY --from=\'c:1\' x y\nCOPY --from=d":"\'1\' x y\nCOPY --fr"om=e:1" x y',
      ['a:1', 'b:1', 'c:1', 'd:1', 'e:1'],
    ],
    [
      '1.5 a blank in quotes does not end the flag',
      'FROM a:1\nCOPY --chown="x y" --from=b:1 x y\nRUN --mount="target=/x y,from=c:1" x',
      ['a:1', 'b:1', 'c:1'],
    ],
    [
      '1.5 escapes in flags are removed',
      'FROM a:1\nCOPY --from=\\b\\:1 x y\nCOPY --chown=x\\ y --from=c x y',
      ['a:1', 'b:1', 'c'],
    ],
    ['1.5 a flag that starts with a quote is none', 'FROM a:1\nCOPY "--from=b:1" y', ['a:1']],
  ])('%s', (_, text, found) => expectFound(text, found));
});

describe('1 bytes to instructions: heredocs', () => {
  test.each<Row>([
    ['1.6 in RUN', 'FROM a:1\nRUN <<EOF\nFROM b:1\nCOPY --from=c:1 x y\nEOF\nFROM d:1', ['a:1', 'd:1']],
    ['1.6 in COPY', 'FROM a:1\nCOPY --from=b:1 <<EOF /x\nFROM c:1\nEOF\nFROM d:1', ['a:1', 'b:1', 'd:1']],
    ['1.6 in ADD', 'FROM a:1\nadd <<EOF /x\nFROM c:1\nEOF\nFROM d:1', ['a:1', 'd:1']],
    [
      '1.6 in ONBUILD with one of those',
      'FROM a:1\nONBUILD RUN <<X\nFROM b:1\nX\nONBUILD copy <<X /x\nFROM b:1\nX\nONBUILD\tADD <<X /x\nFROM b:1\nX\nFROM c:1',
      ['a:1', 'c:1'],
    ],
    [
      '1.6 not in ENV, LABEL or CMD',
      'FROM a:1\nENV X=<<E\nFROM b:1\nLABEL x=<<E\nFROM c\nCMD cat <<E\nFROM d',
      ['a:1', 'b:1', 'c', 'd'],
    ],
    [
      '1.6 not in ONBUILD with another',
      'FROM a:1\nONBUILD ENV X=<<E\nFROM b:1\nONBUILD CMD cat <<E\nFROM c:1',
      ['a:1', 'b:1', 'c:1'],
    ],
    [
      '1.6 not in a JSON array',
      'FROM a:1\nRUN ["cat", "<<EOF"]\nFROM b:1\nCOPY ["<<EOF", "/x"]\nFROM c:1',
      ['a:1', 'b:1', 'c:1'],
    ],
    ['1.6 a broken JSON array is none', 'FROM a:1\nRUN ["cat", <<EOF\nFROM b:1\nEOF\nFROM c:1', ['a:1', 'c:1']],
    [
      '1.6 digits may stand before <<',
      'FROM a:1\nRUN x 3<<A 10<<-B\nFROM b:1\nA\nFROM c:1\n\tB\nFROM d:1',
      ['a:1', 'd:1'],
    ],
    ['1.6 blanks may stand behind <<', 'FROM a:1\nRUN cat << EOF > x\nFROM b:1\nEOF\nFROM c:1', ['a:1', 'c:1']],
    [
      '1.6 exactly one word stands behind <<',
      "FROM a:1\nRUN <<'X Y'\nFROM b:1\nX Y\nRUN cat <<\nFROM c:1",
      ['a:1', 'c:1'],
    ],
    ['1.6 no second < stands in the word', 'FROM a:1\nRUN cat <<A<B\nFROM b:1', ['a:1', 'b:1']],
    [
      '1.6 << in quotes opens none',
      'FROM a:1\nRUN echo "<<EOF"\nFROM b:1\nRUN echo \'x <<EOF y\'\nFROM c:1',
      ['a:1', 'b:1', 'c:1'],
    ],
    [
      '1.6 an escaped << opens none',
      'FROM a:1\nRUN echo \\<<EOF\nFROM b:1\nRUN echo <\\<EOF\nFROM c:1',
      ['a:1', 'b:1', 'c:1'],
    ],
    ['1.6 a<<B opens none', 'FROM a:1\nRUN echo a<<EOF\nFROM b:1\nCOPY x<<EOF /y\nFROM c:1', ['a:1', 'b:1', 'c:1']],
    ['1.6 <<< opens none', 'FROM a:1\nRUN cat <<<EOF\nFROM b:1\nRUN cat <<< EOF\nFROM c:1', ['a:1', 'b:1', 'c:1']],
    ['1.6 $((1<<2)) opens none', 'FROM a:1\nRUN echo $((1<<2)) $((x<<y))\nFROM b:1', ['a:1', 'b:1']],
    ['1.6 $(( 1 << 3 )) opens one', 'FROM a:1\nRUN echo $(( 1 << 3 ))\nFROM b:1\n3\nFROM c:1', ['a:1', 'c:1']],
    ['1.6 << behind a # of the shell opens one', 'FROM a:1\nRUN x # <<EOF\nFROM b:1\nEOF\nFROM c:1', ['a:1', 'c:1']],
    [
      '1.6 the delimiter loses its quotes',
      'FROM a:1\nRUN <<E"O"\'F\'\nFROM b:1\nEOF\nRUN <<"X"\nFROM b:1\nX\nFROM c:1',
      ['a:1', 'c:1'],
    ],
    ['1.6 a variable in the delimiter stays', 'FROM a:1\nRUN <<$E\nFROM b:1\nE\n\n$E\nFROM c:1', ['a:1', 'c:1']],
    [
      '1.6 the body ends at an equal line only',
      'FROM a:1\nRUN <<EOF\n EOF\nEOF \nEOFX\neof\nFROM b:1\nEOF\nFROM c:1',
      ['a:1', 'c:1'],
    ],
    ['1.6 the line end is no part of it', 'FROM a:1\r\nRUN <<EOF\r\nFROM b:1\r\nEOF\r\nFROM c:1\r\n', ['a:1', 'c:1']],
    ['1.6 <<- drops leading tabs of the end', 'FROM a:1\nRUN <<-EOF\n\tFROM b:1\n\t\tEOF\nFROM c:1', ['a:1', 'c:1']],
    ['1.6 <<- drops no blanks', 'FROM a:1\nRUN <<-EOF\n\t EOF\nFROM b:1\nEOF\nFROM c:1', ['a:1', 'c:1']],
    ['1.6 << drops no tabs', 'FROM a:1\nRUN <<EOF\n\tEOF\nFROM b:1\nEOF\nFROM c:1', ['a:1', 'c:1']],
    [
      '1.6 the - counts for that heredoc only',
      'FROM a:1\nRUN <<-A <<B\n\tA\n\tB\nFROM b:1\nB\nFROM c:1',
      ['a:1', 'c:1'],
    ],
    [
      '1.6 several bodies follow in order',
      'FROM a:1\nCOPY <<A <<B /x/\nB\nFROM b:1\nA\nFROM c:1\nA\nB\nFROM d:1',
      ['a:1', 'd:1'],
    ],
    ['1.6 no continuation in a body', 'FROM a:1\nRUN <<EOF\nx \\\nEOF\nFROM b:1', ['a:1', 'b:1']],
    ['1.6 no comment in a body', 'FROM a:1\nRUN <<#E\nx\n#E\nFROM b:1', ['a:1', 'b:1']],
    ['1.6 no heredoc in a body', 'FROM a:1\nRUN <<A\nRUN <<B\nA\nFROM b:1', ['a:1', 'b:1']],
    [
      '1.6 the body comes behind the continued lines',
      'FROM a:1\nRUN <<EOF \\\n && x\nFROM b:1\nEOF\nFROM c:1',
      ['a:1', 'c:1'],
    ],
  ])('%s', (_, text, found) => expectFound(text, found));
});

describe('1 what BuildKit refuses is listed all the same, with the problem', () => {
  test.each<readonly [row: string, text: string, found: readonly string[], problem: string]>([
    ['1.1 a byte order mark below line 1', 'FROM a:1\n\ufeffFROM b:1', ['a:1'], 'unknown instruction'],
    ['1.3 a lone \\ before the end', 'FROM a:1\n\\\n', ['a:1'], 'unknown instruction: '],
    ['1.4 a no-break space ends no keyword', 'FROM\u00a0b:1\nFROM a:1', ['a:1'], 'unknown instruction'],
    [
      '1.4 no comment behind FROM',
      'FROM a:1 # x',
      ['invalid'],
      'FROM requires either one or three arguments: a comment needs a line of its own',
    ],
    ['1.5 flag names are case-sensitive', 'FROM a:1\nCOPY --FROM=b:1 x y', ['a:1'], 'unknown flag: --FROM'],
    ['1.5 also those of RUN', 'FROM a:1\nRUN --Mount=from=b:1 x', ['a:1'], 'unknown flag: --Mount'],
    ['1.6 a heredoc without an end', 'FROM a:1\nRUN <<EOF\nFROM b:1\nEOF2', ['a:1'], 'the heredoc EOF has no end'],
  ])('%s', (_, text, found, problem) => {
    expect(summary(text)).toEqual(found);
    expect(extract(text).problems.map(({ message }) => message)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('1 where it stands', () => {
  test.each<Row>([
    ['1.1 the byte order mark takes no column', '\ufeffFROM a:1', ['a:1 at 1:6-9']],
    ['1.1 \\r\\n is one line end', '\r\nFROM a:1\r\nFROM b:1\r\n', ['a:1 at 2:6-9', 'b:1 at 3:6-9']],
    ['1.1 a lone \\r is no line end', '# x\ry\nFROM\ra:1', ['a:1 at 2:6-9']],
    ['1.2 leading Unicode white space takes columns', '\u3000\u00a0FROM a:1', ['a:1 at 1:8-11']],
    ['1.3 below a line of only \\', '\\\n\\\n  FROM a:1', ['a:1 at 3:8-11']],
    ['1.3 over lines, a comment and a blank line', 'FROM al\\\n # x\n\npine\\\n:3', ['alpine:3 at 1:6-5:3']],
    [
      '1.3 behind lines that are joined',
      'FROM a:1\nCOPY --link \\\n  --from="b:1" x y',
      ['a:1 at 1:6-9', 'b:1 at 3:11-14'],
    ],
    ['1.5 quotes and escapes in a flag', "FROM a:1\nCOPY --'from'=b\\:1 x y", ['a:1 at 1:6-9', 'b:1 at 2:15-19']],
    [
      '1.6 behind the bodies of heredocs',
      'FROM a\nRUN <<A <<B\nx \\\nA\n# y\n\nB\nFROM b',
      ['a at 1:6-7', 'b at 8:6-7'],
    ],
  ])('%s', (_, text, found) => expect(places(text)).toEqual(found));
});
