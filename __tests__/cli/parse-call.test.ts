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
    [[], { asks: 'help', command: undefined }],
    [['-h'], { asks: 'help', command: undefined }],
    [['help'], { asks: 'help', command: undefined }],
    [['help', 'help'], { asks: 'help', command: undefined }],
    [['help', 'check'], { asks: 'help', command: 'check' }],
    [['check', '-h'], { asks: 'help', command: 'check' }],
    [['diff', 'a', '--help', '--version'], { asks: 'help', command: 'diff' }],
    [['check', '--version'], { asks: 'version' }],
    [['-v'], { asks: 'version' }],
    [['-V'], { asks: 'version' }],
    [['version'], { asks: 'version' }],
    [['completion', 'zsh'], { asks: 'completion', shell: 'zsh' }],
  ])('%j asks for %j', async (argv, answer) => {
    expect(await parseCall(argv)).toEqual(answer);
  });

  it.each([
    [['check', '-'], [], { path: '-' }],
    [['check', '-', '--stdin-filename', 'a/Dockerfile'], [], { path: 'a/Dockerfile' }],
    [['check', './-'], ['./-'], undefined],
  ])('%j reads %j, or standard input as %j', async (argv, paths, stdin) => {
    expect(await parseCall(argv)).toMatchObject({ paths, stdin });
  });

  it.each([
    [['chek'], /There is no command "chek"\. Did you mean check\?/],
    [['lint'], /There is no command "lint"\. The commands are/],
    [['help', 'updat'], /Did you mean update\?/],
    [['completion', 'tcsh'], /completion takes bash, zsh or fish/],
    [['check', '--fail-one', 'x'], /Did you mean --fail-on\?/],
    [['check', '--zzz'], /'--zzz'\. freshfrom --help/],
    [['update', '--base', 'main'], /--base belongs to freshfrom check/],
    [['check', '--base', 'main', '--scope', 'all'], /leave one of them out/],
    [['check', '--stdin-filename', 'x'], /belongs to freshfrom check -/],
    [['check', '-', 'x'], /name no other path/],
    [['advise', '--format', 'github'], /belongs to freshfrom check/],
    [['update', '-'], /belongs to freshfrom check/],
    [['check', '--color', 'yes'], /--color "yes": it takes auto, always or never/],
    [['diff', '--write'], /--write belongs to freshfrom update/],
    [['check', '--colour'], /--colour/],
    [['check', '--format', 'xml'], /--format "xml": it takes text, json, markdown, sarif or github/],
  ])('%j is refused', async (argv, message) => {
    await expect(parseCall(argv)).rejects.toThrow(message);
  });
});
