// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.
import { describe, expect, test } from 'vitest';
import { extract, summary } from '../extract.ts';

/** What `FROM x/y:<word>` means under these global ARGs. */
function tagOf(args: string, word: string, buildArgs: Record<string, string> = {}): string | undefined {
  const options = { buildArgs: new Map(Object.entries(buildArgs)) };
  return summary(`${args}\nFROM x/y:${word}\n`, options)[0]?.replace('x/y:', '');
}

describe('section 4: global ARGs', () => {
  test.each([
    ['NAME=value', 'ARG A=1', '$A', '1'],
    ['several in a line', 'ARG A=1 B=2', '$A$B', '12'],
    ['over lines', 'ARG A=1 \\\n  B=2', '$A$B', '12'],
    ['NAME= is empty', 'ARG A=', '1$A', '1'],
    ['NAME has no value', 'ARG A', '1$A', 'no-value'],
    ['a later default replaces an earlier one', 'ARG A=1\nARG A=2', '$A', '2'],
    ['NAME alone keeps the earlier value', 'ARG A=1\nARG A', '$A', '1'],
    ['names are case-sensitive', 'ARG a=1', '$A', 'no-value'],
    ['a default sees what is set so far', 'ARG A=1\nARG B=$A-x\nARG A=2', '$B', '1-x'],
    ['also in the same line', 'ARG A=1 B=$A', '$B', '1'],
    ['and itself', 'ARG A=1\nARG A=$A-x', '$A', '1-x'],
    ['but not what comes below', 'ARG B=$A\nARG A=1', '$B', 'no-value'],
    ['quotes go', 'ARG A="1" B=\'2\'', '$A$B', '12'],
    ['$ in single quotes stays, and is no tag', "ARG A=1 B='$A'", '$B', 'invalid'],
    ['$ in double quotes does not', 'ARG A=1 B="$A"', '$B', '1'],
    ['a comment behind a value is more names', 'ARG A=1 # A B', '$A', '1'],
    ['a value with a blank in quotes is no tag', 'ARG A="1 2"', '$A', 'invalid'],
    ['= in a value', 'ARG A=1=2', '${A%=*}', '1'],
    ['the keyword in any case', 'arg A=1', '$A', '1'],
    ['a default for an automatic one replaces it', 'ARG TARGETARCH=arm64', '$TARGETARCH', 'arm64'],
    ['an automatic one named without a default stays', 'ARG TARGETARCH', '$TARGETARCH', 'platform-dependent'],
    ['a platform in a default', 'ARG A=x-$TARGETOS', '$A', 'platform-dependent'],
    ['HTTP_PROXY is not in this scope', '', '1$HTTP_PROXY', 'no-value'],
    ['white space splits before expansion', 'ARG B=1', '${A:-b c}', 'invalid'],
  ])('%s', (_, args, word, tag) => {
    expect(tagOf(args, word)).toBe(tag);
  });

  test.each(['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].flatMap((part) => [`TARGET${part}`, `BUILD${part}`]))(
    '%s has another value on each platform, so no single digest fits',
    (name) => {
      expect(tagOf('', `$${name}`)).toBe('platform-dependent');
      expect(tagOf('', `\${${name}:-x}`)).toBe('platform-dependent');
      const mayBeEmpty = /VERSION|VARIANT/.test(name);
      expect(tagOf('', `\${${name}:+x}`)).toBe(mayBeEmpty ? 'platform-dependent' : 'x');
      expect(tagOf('', `\${${name}+x}`)).toBe('x');
      expect(tagOf('', `\${${name}%x}`)).toBe('platform-dependent');
    },
  );

  test('TARGETSTAGE is one of them', () => {
    expect(tagOf('', '$TARGETSTAGE')).toBe('platform-dependent');
  });

  test('a default that is empty without a build argument is one for ${V:-w}', () => {
    expect(tagOf('ARG A\nARG B=$A', '${B:-1}')).toBe('1');
  });

  test('ARG and ENV in a stage do not count', () => {
    expect(summary('FROM a:1\nARG B=2\nENV C=3\nFROM x:$B\nFROM x:$C')).toEqual(['a:1', 'no-value', 'no-value']);
  });
});

describe('build-args', () => {
  test('give a value to what has no default', () => {
    expect(tagOf('ARG A', '$A', { A: '1' })).toBe('1');
  });
  test('a default wins', () => {
    expect(tagOf('ARG A=2', '$A', { A: '1' })).toBe('2');
  });
  test('what no ARG declares stays without', () => {
    expect(tagOf('', '$A', { A: '1' })).toBe('no-value');
  });
});

test.each([
  ['ARG =1', 'ARG names can not be blank'],
  ['ARG A=${', 'ARG A: "}" is missing'],
  ['ARG A="1', 'ARG A: a double quote is not closed'],
])('%s is a problem', (arg, message) => {
  expect(extract(`${arg}\nFROM a`).problems.map((problem) => problem.message)).toEqual([message]);
});
