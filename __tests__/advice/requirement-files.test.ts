import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPackageJson, readPyproject, readRequirementsTxt } from '../../src/advice/requirement-files.ts';

const named = (requirements: ReturnType<typeof readRequirementsTxt>) =>
  requirements.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`));

describe('requirement files', () => {
  it('requirements.txt: names as PyPI compares them, and a version where exactly one is asked for', () => {
    const text = [
      '# comment',
      '-r other.txt',
      '--index-url https://example.com/simple',
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
      'flask',
      'psycopg2-binary 2.9.9',
      'pillow 10.4.0',
      'zope-interface 5',
      'numpy',
      'git',
    ]);
  });

  it('package.json: what is installed for production', () => {
    const text = JSON.stringify({
      dependencies: { bcrypt: '5.1.1', '@scope/x': '^1.0.0', odd: 3 },
      devDependencies: { cypress: '1.0.0' },
    });
    expect(named(readPackageJson('package.json', text))).toEqual(['bcrypt 5.1.1', '@scope/x', 'odd']);
    for (const broken of ['', '{', '[]', 'null', '{"dependencies": 3}']) {
      expect(readPackageJson('package.json', broken)).toEqual([]);
    }
  });

  it('pyproject.toml: of the project, and of Poetry', () => {
    const project = '[project]\nname = "x"\ndependencies = [\n  "numpy>=2", # fast\n  "pandas==2.2.0",\n]\n';
    expect(named(readPyproject('pyproject.toml', project))).toEqual(['numpy', 'pandas 2.2.0']);
    const poetry = '[tool.poetry.dependencies]\npython = "^3.12"\nlxml = { version = "5", extras = [] }\nscipy = "*"\n';
    expect(named(readPyproject('pyproject.toml', poetry))).toEqual(['lxml', 'scipy']);
    expect(readPyproject('pyproject.toml', '[project')).toEqual([]);
    expect(readPyproject('pyproject.toml', 'project = 3\ntool = []')).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const read of [readRequirementsTxt, readPackageJson, readPyproject]) {
          expect(Array.isArray(read('f', text))).toBe(true);
        }
      }),
    );
  });
});
