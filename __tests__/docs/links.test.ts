import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { anchors, pages, proseOf, ROOT, textOf } from './markdown.ts';

it.each(pages())('%s: its links inside the repository lead somewhere', (page) => {
  const targets = [...proseOf(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const broken = targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!existsSync(ROOT + file)) return true;
    return anchor !== undefined && !anchors(textOf(file)).has(anchor);
  });
  expect(broken).toEqual([]);
});
