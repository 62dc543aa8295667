import { describe, expect, it } from 'vitest';
import { findWindowsProgram } from '../../src/system/windows-program.ts';

const found = (files: readonly string[], environment: NodeJS.ProcessEnv) =>
  findWindowsProgram('docker-credential-x', ['get'], environment, (path) => files.includes(path));

describe('findWindowsProgram', () => {
  const Path = 'C:\\first tools;D:\\second;bin;;.';

  it('takes the first folder of the PATH, in any letters, and there the first extension of PATHEXT', () => {
    const files = ['D:\\second\\docker-credential-x.EXE', 'C:\\first tools\\docker-credential-x.exe'];
    expect(found(files, { Path, PathExt: '.exe' })).toEqual({ file: files[1], args: ['get'], cwd: 'C:\\first tools' });
    expect(found(files, { Path })).toEqual({ file: files[0], args: ['get'], cwd: 'D:\\second' });
  });

  it('starts a batch file through cmd.exe, which reads no path', () => {
    const files = ['C:\\first tools\\docker-credential-x.CMD'];
    expect(found(files, { PATH: Path, SYSTEMROOT: 'C:\\W' })).toEqual({
      file: 'C:\\W\\System32\\cmd.exe',
      args: ['/d', '/s', '/c', '.\\docker-credential-x.CMD get'],
      cwd: 'C:\\first tools',
    });
  });

  it.each([
    ['no extension', ['D:\\second\\docker-credential-x']],
    ['another extension', ['D:\\second\\docker-credential-x.PS1']],
  ])('finds none with %s', (_, files) => expect(found(files, { Path })).toBeUndefined());

  it('finds none in the current folder', () => {
    const files = ['docker-credential-x.EXE', 'bin\\docker-credential-x.EXE', '.\\docker-credential-x.EXE'];
    expect(found(files, { Path })).toBeUndefined();
  });

  it('takes nothing of PATHEXT that cmd.exe would read', () => {
    expect(found(['D:\\second\\docker-credential-x.cmd&calc'], { Path, PATHEXT: '.cmd&calc' })).toBeUndefined();
    expect(found([], {})).toBeUndefined();
  });
});
