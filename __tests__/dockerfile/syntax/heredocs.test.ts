// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.
import { expect, test } from 'vitest';
import { mayHoldHeredoc, openedHeredocs } from '../../../src/dockerfile/syntax/heredocs.ts';

test.each([
  ['RUN <<EOF', ['EOF']],
  ['RUN <<-EOF', ['-EOF']],
  ['RUN 3<<EOF', ['EOF']],
  ['RUN << EOF', ['EOF']],
  ['RUN << -EOF', ['-EOF']],
  ['RUN <<"EOF"', ['EOF']],
  ["RUN <<'E O F'", ['E O F']],
  ['RUN <<E"O"\\F', ['EOF']],
  ['RUN <<A <<-B 4<<C', ['A', '-B', 'C']],
  ['RUN <<$A', ['$A']],
  ['RUN echo $(( 1 << 3 ))', ['3']],
  ['RUN x # <<EOF', ['EOF']],
  ['RUN x\u00a0<<EOF', ['EOF']],
  ['RUN x\u3000<<EOF', ['EOF']],
  ['RUN : ${A:=b} ${A:0:3} ${A#x} ${A//x/y} $? ${1:-z} <<EOF', ['EOF']],
])('%s opens heredocs', (line, names) => {
  expect(found(line)).toEqual(names);
});

test.each([
  'RUN "<<EOF"',
  "RUN '<<EOF'",
  'RUN \\<<EOF',
  'RUN <\\<EOF',
  'RUN a<<EOF',
  'RUN <<<EOF',
  'RUN <<',
  'RUN <<- EOF',
  "RUN <<''",
  'RUN $((1<<2))',
  'RUN <EOF',
  'RUN < <EOF',
  'RUN <<A<B',
  'RUN voilà<<EOF',
  'RUN Å<<EOF',
  // What BuildKit's lexer refuses opens none.
  'RUN "a <<EOF',
  'RUN ${A^^} <<EOF',
])('%s opens none', (line) => {
  expect(found(line)).toEqual([]);
});

test.each([
  ['run', 'cat <<A', true],
  ['copy', '<<A /b', true],
  ['add', '<<A /b', true],
  ['onbuild', 'RUN cat <<A', true],
  ['onbuild', 'copy <<A /b', true],
  ['onbuild', 'LABEL a=<<A', false],
  ['onbuild', 'RUN ["cat"]', false],
  ['run', '["cat"]', false],
  ['run', '["cat", 1]', true],
  ['run', '[ -f x ]', true],
  ['label', 'a=<<A', false],
  ['from', '<<A', false],
])('%s %s may hold one: %s', (keyword, args, may) => {
  expect(mayHoldHeredoc(keyword, args)).toBe(may);
});

/** The names, `-` before those whose tabs are dropped. */
function found(line: string): string[] {
  const bytes = Buffer.from(line).toString('latin1');
  return Array.from(openedHeredocs(bytes), ({ name, dropsTabs }) => (dropsTabs ? `-${name}` : name));
}
