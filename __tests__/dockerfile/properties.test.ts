// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.

import { describe, expect, test } from 'vitest';
import { applyEdits, distinctEdits } from '../../src/model/edit.ts';
import type { ImageUse } from '../../src/model/image-use.ts';
import fc from '../support/fast-check.ts';
import { editsFor, extract, fix } from './extract.ts';

const OLD = `sha256:${'1'.repeat(64)}`;

const name = fc.constantFrom('a', 'b/c', 'r.io/d', 'localhost:5000/e', 'scratch', 'build', 'Build', 'é');
const variable = fc.constantFrom(
  '$V',
  '${V}',
  '${W:-3}',
  '${V:+4}',
  '${X}',
  '$TARGETARCH',
  '${W%1}',
  '${V/1/2}',
  '$D',
  '$I',
  '$J',
);
const tag = fc.oneof(
  fc.constantFrom('', ':1', ':2-x', ':latest'),
  variable.map((text) => `:${text}`),
  variable,
);
const digest = fc.constantFrom('', '', '', `@${OLD}`, '@$D');
const plain = fc.tuple(name, tag, digest).map((parts) => parts.join(''));
const reference = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 1, arbitrary: plain.map((text) => `"${text}"`) },
  { weight: 1, arbitrary: plain.map((text) => `'${text}'`) },
  { weight: 1, arbitrary: plain.map((text) => `${text.slice(0, 1)}\\${text.slice(1)}`) },
  { weight: 1, arbitrary: plain.map((text) => `${text.slice(0, -1)}\\\n# x\n${text.slice(-1)}`) },
  { weight: 1, arbitrary: variable },
);
const instruction = fc.oneof(
  { weight: 4, arbitrary: reference.map((text) => `FROM ${text}`) },
  { weight: 2, arbitrary: reference.map((text) => `from\t--platform=$V ${text} as build`) },
  { weight: 2, arbitrary: reference.map((text) => `COPY --link --from=${text} a b`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(reference, reference)
      .map(([x, y]) => `RUN --mount=from=${x} --mount=type=bind,from=${y},target=/é z`),
  },
  { weight: 1, arbitrary: reference.map((text) => `ONBUILD COPY --from=${text} a b`) },
  { weight: 2, arbitrary: reference.map((text) => `ARG V=${text}`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'ARG V=1',
      'ARG W="1" V=2',
      'ARG V',
      'ARG I',
      'ARG W=$V',
      `ARG D=${OLD}`,
      'ARG V=1 # W',
      'ENV V=1',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('RUN <<A\nFROM a\nA', 'RUN <<-A <<B\n\tA\nB', '# c', '', 'RUN x \\\n\n y', 'RUN \\\\'),
  },
);
const dockerfile = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '# syntax=docker/dockerfile:1\n', '# escape=`\n'),
    fc.array(
      fc.constantFrom(
        'ARG V=1',
        'ARG W=21',
        'ARG V=b/c:1 W=x',
        `ARG D=${OLD}`,
        'ARG W="$V"',
        'ARG I=a:$V',
        'ARG J=${I}',
        'ARG V=$W',
      ),
      { maxLength: 5 },
    ),
    fc.array(instruction, { maxLength: 8 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\n'),
  )
  .map(([head, args, lines, newline, end]) => (head + [...args, ...lines].join('\n') + end).replaceAll('\n', newline));

describe('for any Dockerfile', () => {
  test('writing all digests changes the digests and nothing else', () => {
    check(
      fc.property(dockerfile, fc.boolean(), (text, pinArgs) => {
        const bytes = Buffer.from(text);
        const before = extract(bytes, { pinArgs }).uses;
        const edits = distinctEdits(editsFor(before)).sort((a, b) => a.span.start - b.span.start);
        // Throws where two of them overlap.
        const fixed = Buffer.from(applyEdits(bytes, edits));

        const after = extract(fixed, { pinArgs }).uses;
        expect(after.map(meaning)).toEqual(before.map(meaning));
        for (const [index, use] of before.entries()) {
          if (typeof use.site !== 'object' || use.reference?.tag === undefined) continue;
          expect(after[index]?.reference?.digest).toBe(editsFor([use])[0]?.text.replace(use.site.prefix, ''));
        }

        // Between the edits every byte is where it was.
        let from = 0;
        let at = 0;
        for (const { span, text: written } of edits) {
          const kept = bytes.subarray(from, span.start);
          expect(fixed.subarray(at, at + kept.length)).toEqual(kept);
          at += kept.length + written.length;
          from = span.end;
        }
        expect(fixed.subarray(at)).toEqual(bytes.subarray(from));
      }),
    );
  });

  test('a second time changes nothing', () => {
    check(
      fc.property(dockerfile, fc.boolean(), (text, pinArgs) => {
        const fixed = fix(text, { pinArgs });
        expect(fix(fixed, { pinArgs })).toEqual(fixed);
      }),
    );
  });

  test('a range holds what was written', () => {
    check(
      fc.property(dockerfile, (text) => {
        const lines = text.replace(/^\ufeff/, '').split('\n');
        for (const { range, written } of extract(text).uses) {
          const isOneLine = range.start.line === range.end.line;
          const line = lines[range.start.line - 1] ?? '';
          if (isOneLine)
            expect(line.slice(range.start.column - 1, range.end.column - 1).replaceAll(/["'\\]/g, '')).toBe(
              written.replaceAll(/["'\\]/g, ''),
            );
        }
      }),
    );
  });
});

test('any bytes are read without an exception, the same way twice', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(fc.constantFrom(...'FROM ARG COPY RUN --mount= --from= ${}:-+#%/"\'\\`\n<<-A$=,'), { maxLength: 200 })
      .map((chars) => Buffer.from(chars.join(''))),
    fc
      .array(
        fc.constantFrom(
          'FROM ',
          'ARG V=',
          'RUN --mount=',
          'COPY --from=',
          '${V',
          '}',
          '<<A',
          '\n',
          '\\\n',
          '"',
          'a:1',
          '$V',
          ' ',
          '\xff',
        ),
        { maxLength: 40 },
      )
      .map((parts) => Buffer.from(parts.join(''), 'latin1')),
  );
  check(
    fc.property(bytes, (content) => {
      const first = extract(content);
      expect(extract(content)).toEqual(first);
      applyEdits(content, editsFor(first.uses));
    }),
  );
});

/** What an edit must not change. */
function meaning({ kind, skipReason, reference, site, stage, maybeBuildContext }: ImageUse): object {
  const { registry, repository, tag } = reference ?? {};
  const isPlain = typeof site === 'object';
  return {
    kind,
    skipReason,
    registry,
    repository,
    tag,
    site: isPlain ? 'site' : site,
    stage,
    maybeBuildContext: !isPlain && maybeBuildContext,
  };
}

function check<T>(property: fc.IProperty<T>): void {
  fc.assert(property, { numRuns: 400 });
}
