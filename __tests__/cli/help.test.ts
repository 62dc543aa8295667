import { describe, expect, it } from 'vitest';
import { commandText, overviewText } from '../../src/cli/help.ts';
import { COMMAND_NAMES, COMMANDS, OPTIONS } from '../../src/cli/options.ts';

describe('the help', () => {
  it.each([['all', overviewText()], ...COMMAND_NAMES.map((name) => [name, commandText(name)])])(
    'of %s fits a terminal of 80 columns and ends with its page',
    (_, text = '') => {
      expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
      expect(text).toMatch(/\nhttps:\/\/\S+\/docs\/command-line\.md\n$/);
      expect(text).toContain('\n  3  not complete');
    },
  );

  it('names every command and every option', () => {
    const text = overviewText();
    for (const name of COMMAND_NAMES) expect(text).toContain(`\n  freshfrom ${name}`);
    for (const name of Object.keys(OPTIONS)) expect(text).toMatch(new RegExp(`--${name}\\b`));
  });

  it.each(COMMAND_NAMES)('of %s has two examples, its own options, and those of no other command', (name) => {
    const text = commandText(name);
    expect(COMMANDS[name].examples).toHaveLength(2);
    for (const { call } of COMMANDS[name].examples) expect(text).toContain(`\n  ${call}\n`);
    for (const [option, { commands }] of Object.entries(OPTIONS))
      expect([option, text.includes(`\n  --${option}`)]).toEqual([option, commands?.includes(name) ?? true]);
  });
});
