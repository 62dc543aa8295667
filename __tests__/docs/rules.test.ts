import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleUrl } from '../../src/model/project.ts';
import { allRules as rules } from '../../src/rules.ts';
import { ROOT, textOf } from './markdown.ts';

const EVERY = rules;

const HEADINGS = [
  'Why it matters',
  'Example',
  'What freshfrom does about it',
  'Switching it off',
  'References',
] as const;

describe('docs/rules', () => {
  it('has a page for every rule, and none without a rule', () => {
    const pages = readdirSync(`${ROOT}docs/rules`).filter((name) => name !== 'README.md');
    expect(new Set(pages)).toEqual(new Set(EVERY.map(({ id }) => `${id}.md`)));
  });

  it.each(EVERY.map((rule) => [rule.id, rule] as const))('%s: the page has the form of the others', (id, rule) => {
    const path = `docs/rules/${id}.md`;
    const page = existsSync(ROOT + path) ? textOf(path) : '';
    expect(page).toMatch(new RegExp(`^# ${id}\n\nDefault severity: \\*\\*${rule.severity}\\*\\*\n`));
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS);
    expect(page).toMatch(`rules: { ${id}: off }`);
    // The only rule that is about a file and not about an instruction.
    if (id !== 'invalid-file') expect(page).toMatch(`# freshfrom: ignore=${id} because …`);
    expect(ruleUrl(id)).toMatch(path);
  });

  it('is what the index lists, with each severity', () => {
    const rows = [...textOf('docs/rules/README.md').matchAll(/^\| \[([\w-]+)\]\(([\w-]+\.md)\) \| (\w+) \|/gm)];
    expect(rows.map(([, id, page, severity]) => [id, page, severity])).toEqual(
      rules.map(({ id, severity }) => [id, `${id}.md`, severity]),
    );
  });
});
