import { describe, expect, it } from 'vitest';
import {
  includedFiles,
  readPackageJson,
  readPipfile,
  readPyproject,
  readRequirementsTxt,
} from '../../../src/advice/project/requirement-files.ts';
import fc from '../../support/fast-check.ts';

const named = (requirements: ReturnType<typeof readRequirementsTxt>) =>
  requirements.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`));

describe('requirement files', () => {
  it('requirements.txt: names as PyPI compares them, and a version where exactly one is asked for', () => {
    const text = [
      '# comment',
      '-r other.txt',
      '-i https://pypi.example/simple',
      'pywin32==306 ; sys_platform == "win32"',
      'uvloop ; sys_platform == "linux"',
      'Flask>=2.0',
      'psycopg2-binary == 2.9.9 ; python_version < "3.13"',
      'Pillow[extra]==10.4.0  # images',
      'zope.interface===5',
      'numpy==1.*',
      './local',
      '',
      'git+https://example.com/x.git',
    ].join('\r\n');
    expect(named(readRequirementsTxt('r.txt', text))).toEqual([
      'uvloop',
      'flask',
      'psycopg2-binary 2.9.9',
      'pillow 10.4.0',
      'zope-interface 5',
      'numpy',
      './local',
      'git',
    ]);
  });

  it('requirements.txt: nothing where another index may have builds of its own', () => {
    expect(readRequirementsTxt('r.txt', 'flask\n--extra-index-url https://example.com/simple\ntorch')).toEqual([]);
    expect(readRequirementsTxt('r.txt', '  -f /wheels\ntorch')).toEqual([]);
    const pytorch = '--extra-index-url=https://example.com/whl/cpu\ntorch==2.5.1+cpu';
    expect(named(readRequirementsTxt('r.txt', pytorch))).toEqual(['torch 2.5.1+cpu']);
  });

  it('requirements.txt: the files that it includes', () => {
    const text = '-r base.txt\n  --requirement=../x.txt # more\n-c constraints.txt\n-rother.txt\n# -r no.txt';
    expect(includedFiles(text)).toEqual(['base.txt', '../x.txt', 'other.txt']);
  });

  it('package.json: what is installed, and what for development alone', () => {
    const text = JSON.stringify({
      dependencies: { bcrypt: '5.1.1', '@scope/x': '^1.0.0', odd: 3 },
      devDependencies: { cypress: '1.0.0' },
    });
    const found = readPackageJson('package.json', text);
    expect(named(found)).toEqual(['bcrypt 5.1.1', '@scope/x', 'odd', 'cypress 1.0.0']);
    expect(found.map(({ isDevelopment }) => isDevelopment)).toEqual([false, false, false, true]);
    const ranges = { a: '^0.33.4', b: '~1.2', c: '>=6', d: '0.34.x', e: '1 || 2', f: '>=1 <2', g: 'latest', h: '*' };
    const lowest = readPackageJson('package.json', JSON.stringify({ dependencies: ranges })).map((one) => one.atLeast);
    expect(lowest).toEqual(['0.33.4', '1.2', '6', '0.34', undefined, undefined, undefined, undefined]);
    for (const broken of ['', '{', '[]', 'null', '{"dependencies": 3}']) {
      expect(readPackageJson('package.json', broken)).toEqual([]);
    }
  });

  it('pyproject.toml: of the project, and of Poetry', () => {
    const project = '[project]\nname = "x"\ndependencies = [\n  "numpy>=2", # fast\n  "pandas==2.2.0",\n]\n';
    expect(named(readPyproject('pyproject.toml', project))).toEqual(['numpy', 'pandas 2.2.0']);
    const poetry =
      '[tool.poetry.dependencies]\npython = "^3.12"\nlxml = { version = "5", extras = [] }\nscipy = "*"\nnumpy = "^1.19.5"\ntorch = { version = "2", optional = true }\npywin32 = { version = "*", markers = "sys_platform == \'win32\'" }\n';
    expect(named(readPyproject('pyproject.toml', poetry))).toEqual(['lxml 5', 'scipy', 'numpy']);
    expect(readPyproject('pyproject.toml', '[project')).toEqual([]);
    expect(readPyproject('pyproject.toml', 'project = 3\ntool = []')).toEqual([]);
  });

  it('Pipfile: its packages', () => {
    const text = `[[source]]
url = "https://pypi.example/simple"
[packages]
flask = "*"
numpy = "==1.19.5"
lxml = {version = "==5.1", extras = ["x"]}
own = {path = ".", editable = true}
pywin32 = {version = "*", sys_platform = "== 'win32'"}
[dev-packages]
pytest = "*"
`;
    expect(named(readPipfile('Pipfile', text))).toEqual(['flask', 'numpy 1.19.5', 'lxml 5.1', 'own']);
    expect(readPipfile('Pipfile', '[packages')).toEqual([]);
  });

  it('takes time in proportion to its length', () => {
    const long = [
      ' '.repeat(500_000),
      'a;'.repeat(250_000),
      '\n'.repeat(500_000),
      '-r '.repeat(150_000),
      '-i\n'.repeat(150_000),
    ];
    for (const text of long) expect([...readRequirementsTxt('f', text), ...includedFiles(text)].length).toBeLessThan(3);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const read of [readRequirementsTxt, readPackageJson, readPyproject, readPipfile]) {
          expect(Array.isArray(read('f', text))).toBe(true);
        }
      }),
    );
  });
});
