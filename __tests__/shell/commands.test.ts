// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a shell's substitutions.

import { describe, expect, test } from 'vitest';
import { readShellScript } from '../../src/shell/commands.ts';
import fc from '../support/fast-check.ts';

/** Each command with its words set apart by `|`, and what is set for it in front of them. */
function commands(script: string): string[] {
  return readShellScript(script).commands.map(({ env, words }) =>
    [...[...env].map(([name, value]) => `${name}=<${value}>`), words.join('|')].join(' ').trim(),
  );
}

describe('commands end', () => {
  test.each([
    ['a 1 && b; c || d | e & f\ng', ['a|1', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['(a; b) && { c; d; }', ['a', 'b', 'c', 'd']],
    ['set -eux; a', ['set|-eux', 'a']],
    ['if a; then b; elif c; then d; else e; fi; f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['while ! a; do b; done', ['a', 'b']],
    ['for x in 1 $(a) "2"; do b "$x"; done; c', ['a', 'b|$x', 'c']],
    ['for x\nin 1 2\ndo a\ndone', ['a']],
    ['for ((i = 0; i < 3; i++)); do a; done', ['a']],
    ['((x = 1 << 3)) && a', ['a']],
    ['case "$(a)" in x|y) b ;; (z) c;; *) d; esac; e', ['a', 'b', 'c', 'd', 'e']],
    ['case x in\n  a) case y in b) c;; esac ;;\n  d) e ;;\nesac\nf', ['c', 'e', 'f']],
    ['f() { a; }; f', ['a', 'f']],
    ['function f { a; }', ['a']],
    ['((a); (b))', ['a', 'b']],
    ['[[ $a =~ ^(b|c)$ ]] && d', ['[[|$a|=~|^(b|c)$|]]', 'd']],
    ['[[ $a == b && ( c < d ) ]] && e', ['[[|$a|==|b|c|<|d|]]', 'e']],
    ['a \\\n  b\\\nc', ['a|bc']],
    ['', []],
    ['# nothing', []],
  ])('%j', (script, expected) => {
    expect(commands(script)).toEqual(expected);
  });
});

describe('words', () => {
  test.each([
    ['a "b c" \'d e\' f\\ g', ['a|b c|d e|f g']],
    ['a "b\\"c" "\\d" \'\\e\'', ['a|b"c|\\d|\\e']],
    ["a $'b\\'c\\n' $\"d\"", ["a|b'c\n|d"]],
    ['a "$b" ${c:-d e} $1', ['a|$b|${c:-d e}|$1']],
    ['a "b', ['a|b']],
    ['"if" a; \\if b', ['if|a', 'if|b']],
    ['a if then "" {}', ['a|if|then||{}']],
    ['a b#c # d; e\nf', ['a|b#c', 'f']],
    ['a $((1 + 2)) b', ['a|$((1 + 2))|b']],
    ['x=(a b) c', ['x=<(a b)> c']],
    ['x[${#x[@]}]=a b', ['x=<a> b']],
    ['export x="a b" y+=c d', ['export|x=a b|y+=c|d']],
    ['ls !(a|b) c', ['ls|!(a|b)|c']],
    ['find . -exec rm {} \\; && a', ['find|.|-exec|rm|{}|;', 'a']],
    ['a é', ['a|é']],
  ])('%j', (script, expected) => {
    expect(commands(script)).toEqual(expected);
  });
});

describe('redirections are no words', () => {
  test.each([
    ['a > b 2>&1 c', ['a|c']],
    ['a >>b </c &>d 2>/dev/null >&2', ['a']],
    ['a <<< "b c" d', ['a|d']],
    ['a 2 > b', ['a|2']],
    ['> a', []],
    ['a < <(b c)', ['b|c', 'a']],
    ['cat <<A <<-"B C" | d\n$(x) y\nA\n\tz\n\tB C\ne', ['cat', 'd', 'e']],
    ['cat <<A\nb; c', ['cat']],
    ['{ a; } <<A\nb\nA\nc', ['a', 'c']],
  ])('%j', (script, expected) => {
    expect(commands(script)).toEqual(expected);
  });
});

describe('scripts in scripts', () => {
  test.each([
    ['a "$(b "$(c)")" d', ['c', 'b|$(c)', 'a|$(b "$(c)")|d']],
    ['a `b \\`c\\``', ['c', 'b|`c`', 'a|`b \\`c\\``']],
    ["a $(case x in y) b ;; esac; echo ')')", ['b', 'echo|)', "a|$(case x in y) b ;; esac; echo ')')"]],
    ['a $(b', ['b', 'a|$(b']],
    ['a "`b "c"`"', ['b|c', 'a|`b "c"`']],
    ['a "`b \\"c\\"`"', ['b|c', 'a|`b \\"c\\"`']],
    ['a {$(b),c} [$(d)]', ['b', 'd', 'a|{$(b),c}|[$(d)]']],
    ["sh -ec 'a && b'; c", ['sh|-ec|a && b', 'a', 'b', 'c']],
    ['bash -o pipefail -c "a | b" c', ['bash|-o|pipefail|-c|a | b|c', 'a', 'b']],
    ['sudo -u x bash -lc "a"', ['bash|-lc|a', 'a']],
    ['su - x -c "a; b"', ['su|-|x|-c|a; b', 'a', 'b']],
    ['sh a.sh -c b', ['sh|a.sh|-c|b']],
    // The outer shell runs it first.
    ['sh -c "$(a)"', ['a', 'sh|-c|$(a)', '$(a)']],
    ['bash <<EOF && c\na\nEOF\nb', ['bash', 'c', 'a', 'b']],
    ['sh <<EOF\na\nEOF\ncase $(b) in esac', ['sh', 'a', 'b']],
    ['a | sh -s -- x <<-EOF\n\tb\n\tEOF', ['a', 'sh|-s|--|x', 'b']],
    ['python3 <<EOF\nimport a\nEOF\nb', ['python3', 'b']],
  ])('%j', (script, expected) => {
    expect(commands(script)).toEqual(expected);
  });
});

describe('wrappers and variables before a command', () => {
  test.each([
    ['A=1 B="2 3" a C=4', ['A=<1> B=<2 3> a|C=4']],
    ['A=1; B=$(b)', ['A=<1>', 'b', 'B=<$(b)>']],
    ['"A=1" a', ['A=1|a']],
    ['sudo -E -u x a -u', ['a|-u']],
    ['sudo A=1 a', ['A=<1> a']],
    ['exec a', ['a']],
    ['exec > a', ['exec']],
    ['env -i - A=1 a', ['A=<1> a']],
    ['env -u X A=1 B=2 a', ['A=<1> B=<2> a']],
    ['time -p nice -n 10 nohup a', ['a']],
    ['/usr/bin/env a', ['a']],
    ['gosu x a; su-exec y:z b', ['a', 'b']],
    ['timeout -k 5 10 a', ['a']],
    ['command a; command -v b', ['a', 'command|-v|b']],
    ['sudo -v; env', ['sudo|-v', 'env']],
  ])('%j', (script, expected) => {
    expect(commands(script)).toEqual(expected);
  });
});

test.each([
  'a && b; c | d',
  'a || true',
  'a || :',
  'a || exit 1; b',
  'a || (echo b; exit 1)',
  'a || { echo b >&2; exit 1; }',
  'a ||\n  false',
  'for x in 1 2; do a; done',
  '[ -f a ]; test -f b',
  '[ -f a ] || exit 1',
  '! a',
  '(a && b)',
  'echo if a',
  "echo '||'",
])('%j runs whatever happens', (script) => {
  expect(readShellScript(script).isConditional).toBe(false);
});

test.each([
  'if a; then b; fi',
  'case a in b) c;; esac',
  'while a; do b; done',
  'until a; do b; done',
  'a || b',
  'a || true || b',
  'a || (b; c)',
  'a || { b; }',
  'a || {',
  'a || ! b',
  'a || for x in 1; do b; done',
  '[ -f a ] && b',
  'test -f a && b',
  '[[ -f a ]] && b',
  'command -v a >/dev/null && b',
  'which a && b',
  'f() { a; }',
  'function f { a; }',
  "sh -c 'a || b'",
  'a $(b || c)',
])('%j holds a command that may not run', (script) => {
  expect(readShellScript(script).isConditional).toBe(true);
});

test('any text is read, and its own words come out again', () => {
  const part = fc.constantFrom(
    ...['a', ' ', '"', "'", '\\', '\n', ';', '&&', '||', '|', '(', ')', '{ ', '} ', '$(', '${', '`', '<<E', '\nE\n'],
    ...['<', '>', '2>&1', 'if ', 'then ', 'case x in ', 'esac', 'sh -c ', 'sudo ', 'A=', '[[ ', ' ]]', '((', '#', 'é'],
  );
  fc.assert(
    fc.property(fc.oneof(fc.array(part, { maxLength: 40 }), fc.array(fc.string(), { maxLength: 5 })), (parts) => {
      expect(() => readShellScript(parts.join(''))).not.toThrow();
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }), (words) => {
      const quoted = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
      expect(readShellScript(`x ${quoted}`).commands).toEqual([{ env: new Map(), words: ['x', ...words] }]);
    }),
    { numRuns: 300 },
  );
});
