// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.
import { describe, expect, test } from 'vitest';
import { readDockerfile } from '../../support/dockerfile.ts';
import { extract, fix, summary, withDigests } from '../extract.ts';

const extractAs = (file: string, text: string) => readDockerfile(text, { file });

describe('a template is told once, and not for its errors', () => {
  test.each([
    ['Jinja', '{% if x %}\nFROM a:1\n{% endif %}', 1],
    ['Go', 'FROM a:1\n{{- range .Steps }}\nRUN {{ . }}\n{{- end }}', 2],
    ['statements over several lines', 'FROM a:1\n{{\n  set a to "b"\n}}\nRUN x', 2],
    ['Cookiecutter', 'FROM python:{{cookiecutter.python}}\n{%- if cookiecutter.x %}\nRUN y\n{%- endif %}', 1],
    ['a comment of Jinja', '{# what it is for #}\nFROM a:1', 1],
    ['ERB', '<% if x -%>\nFROM a:1\n<% end -%>', 1],
    ['a dev container template', 'ARG V=${templateOption:variant}\nFROM a:$V', 1],
    ['one in a reference', 'FROM a:${templateOption:variant}', 1],
    ['@NAME@', 'FROM @BASE@\nRUN x', 1],
    ['@@NAME@@ alone', 'FROM a:1\n@@STEPS@@', 2],
    ['%%NAME%%', 'FROM a:%%VERSION%%', 1],
    ['lines of Mako', '% if x:\nFROM a:1\n% endif', 1],
    ['m4', "include(`base.m4')\nFROM a:1", 1],
    ['in COPY --from', 'FROM a:1\nCOPY --from={{ image }} b c', 2],
  ])('%s', (_, text, line) => {
    const { problems } = extract(text);
    expect(problems.map(({ isTemplate, range }) => [isTemplate, range.start.line])).toEqual([[true, line]]);
  });

  test('says what can be judged', () => {
    const text =
      '{% if x %}\nFROM a:1 AS b\n{% else %}\nFROM {{ y }} AS b\n{% endif %}\nFROM scratch\nCOPY --from=c:1 d e';
    expect(extract(text).problems.map(({ message }) => message)).toEqual([
      'the file is a template, and only its plain parts are read (image references that can be judged: 2 of 3)',
    ]);
  });

  test('its name counts where BuildKit would refuse something', () => {
    const text = 'FROM a:1\nsome statement\n';
    expect(extractAs('Dockerfile.j2', text).problems.map(({ isTemplate }) => isTemplate)).toEqual([true]);
    expect(extractAs('Dockerfile', text).problems.map(({ isTemplate }) => isTemplate)).toEqual([false]);
    expect(extractAs('Dockerfile.in', 'FROM a:1\n').problems).toEqual([]);
  });
});

describe('no template', () => {
  test.each([
    "FROM a:1\nRUN docker inspect -f '{{.Id}}' b",
    "FROM a:1\nRUN jq '{% x %}' && echo @A@ %%B%% <% {{",
    "FROM a:1\nENV FORMAT='{{.Name}}' A=@B@\nLABEL x={{y}}",
    'FROM a:1\nHEALTHCHECK CMD ["curl", "-w", "{{x}}"]',
    'FROM a:1\nRUN <<E\n{{ x }}\nE',
    'ARG V=1-x\nFROM a:${V%%-*}${V:#x}',
    'ARG V=ab\nFROM a:${V#a}',
  ])('%j', (text) => {
    expect(extract(text).problems).toEqual([]);
  });

  test.each([
    ["FROM a:1\nRUN x\n && echo '{{y}}'", 'unknown instruction: &&'],
    ["FROM a:1\nRUN --nope=1 echo '{{y}}'", 'unknown flag: --nope'],
    ["FROM a:1\n'{{.Id}}' x", "unknown instruction: '{{.Id}}'"],
  ])('an error is still one: %j', (text, message) => {
    expect(extract(text).problems.map((problem) => [problem.isTemplate, problem.message])).toEqual([[false, message]]);
  });
});

describe('stages of a template', () => {
  test.each([
    ['behind a statement', '{{\n  set a to "b"\n}}FROM {{image}} AS chisel'],
    ['between statements', '{% if x %}FROM a:1 AS Chisel{% endif %}'],
    ['with a placeholder that has blanks in it', 'FROM {{ image }} AS chisel'],
    ['with two', 'FROM {{ image }}:{{ tag }} as chisel'],
    ['behind a flag', 'FROM --platform={{ p }} {{ image }} AS chisel'],
    ['ERB', '<% if x %> FROM <%= image %> AS chisel <% end %>'],
    ['plain', 'FROM ${templateOption:image} AS chisel'],
  ])('%s', (_, line) => {
    const text = `${line}\nRUN x\nFROM scratch\nCOPY --from=chisel /a /\nRUN --mount=from=chisel,target=/x y`;
    const named = extract(text).uses.map(({ kind }) => kind);
    expect(named.filter((kind) => kind !== 'from')).toEqual([]);
  });

  test('a name that a template may bring is no image', () => {
    expect(summary('{{ stages }}\nFROM a:1\nCOPY --from=b c d\nCOPY --from=b:1 c d\nCOPY --from=7 c d')).toEqual([
      'a:1',
      'template',
      'b:1',
      'template',
    ]);
  });
});

describe('what is complete is judged', () => {
  test.each([
    [
      '{% if x %}\nFROM a:1\n{% else %}\nFROM a:2\n{% endif %}',
      '{% if x %}\nFROM a:1@<a:1>\n{% else %}\nFROM a:2@<a:2>\n{% endif %}',
    ],
    ['{% if x %}FROM a:1 AS b{% endif %}', '{% if x %}FROM a:1@<a:1> AS b{% endif %}'],
    ['{%- if x -%} FROM a:1 {%- endif -%}', '{%- if x -%} FROM a:1@<a:1> {%- endif -%}'],
    ['FROM a:1{% endif %}', 'FROM a:1@<a:1>{% endif %}'],
    ['{{ if .X }}FROM a:1{{ end }}', '{{ if .X }}FROM a:1@<a:1>{{ end }}'],
    ['FROM a:1\nRUN {{ x }}\n{{ y }}', 'FROM a:1@<a:1>\nRUN {{ x }}\n{{ y }}'],
    ['ARG V=1\nFROM a:$V\n{{ y }}', 'ARG V=1@<a:1>\nFROM a:$V\n{{ y }}'],
    ['FROM a:1{% include "x" %}', undefined],
    ['{% if x %}FROM a{% else %}FROM b{% endif %}', undefined],
    ['{% if x %}\nARG V=1\n{% else %}\nARG V=2\n{% endif %}\nFROM a:$V', undefined],
    ['ARG V={{ v }}\nFROM a:$V', undefined],
    ['ARG V=${templateOption:v}\nFROM a:$V', undefined],
  ])('%j', (before, after = before) => {
    expect(fix(before).toString()).toBe(withDigests(after));
  });

  test('nothing of it is advised on', () => {
    expect(readDockerfile('{% if x %}FROM a:1{% endif %}\nRUN y').stages).toEqual([]);
  });
});
