import { describe, expect, it } from 'vitest';
import { parseCall } from '../../src/cli/parse-call.ts';

describe('parseCall', () => {
  it('reads a command, its paths and its options', async () => {
    expect(await parseCall(['update', 'api', '--write', '--format', 'json', '--pin', 'off'])).toMatchObject({
      command: 'update',
      paths: ['api'],
      write: true,
      offline: false,
      format: 'json',
      settings: { pin: 'off' },
    });
  });

  it('takes the name of a setting for its option', async () => {
    expect(await parseCall(['check', '--platforms', 'linux/arm64'])).toEqual(
      await parseCall(['check', '--platform', 'linux/arm64']),
    );
  });

  it.each([
    [[], 'help'],
    [['-h'], 'help'],
    [['check', '--version'], 'version'],
  ])('%j asks for the %s', async (argv, answer) => {
    expect(await parseCall(argv)).toBe(answer);
  });

  it.each([
    [['chek'], /There is no command "chek"/],
    [['diff', '--write'], /--write belongs to freshfrom update/],
    [['check', '--colour'], /--colour/],
    [['check', '--format', 'xml'], /--format "xml": it takes text, json, markdown or sarif/],
  ])('%j is refused', async (argv, message) => {
    await expect(parseCall(argv)).rejects.toThrow(message);
  });
});
