// @ts-check
/**
 * Says of packages with native parts what builds npm and PyPI have for musl, to compare with the table in
 * src/advice/facts/musl-packages.ts. It asks through npm and pip, and needs both. Name the packages that are in doubt: each
 * costs a look-up, and one of npm's a download.
 *
 *   node scripts/musl-packages.mjs npm:argon2 pypi:polars
 */
import { tmpdir } from 'node:os';
import { run } from './parts/run.mjs';

/** @typedef {{ name: string, newest: string, musl: string }} Row */

/**
 * The files of the newest version, and the packages for single platforms that it brings.
 *
 * @param {string} name
 * @returns {Promise<Row>}
 */
async function ofNpm(name) {
  const packed = await run('npm', ['pack', name, '--dry-run', '--json', '--ignore-scripts'], { cwd: tmpdir() });
  const [{ version = '', files = [] } = {}] = parsed(packed.output, /^\[[\s\S]*\]$/m) ?? [];
  const view = await run('npm', ['view', name, 'optionalDependencies', '--json'], { cwd: tmpdir() });
  const parts = Object.keys(parsed(view.output, /^\{[\s\S]*\}$/m) ?? {});
  /** @type {string[]} */
  const paths = files.map((/** @type {{ path: string }} */ file) => file.path);
  const builds = paths.filter((path) => /\.node$|prebuilds\//.test(path));
  const inPackage = builds.some((path) => /musl/.test(path));
  const beside = parts.some((part) => /musl/.test(part));
  const none = builds.length + parts.length === 0 ? 'no builds in npm: compiled, or downloaded from elsewhere' : 'none';
  return {
    name: `npm:${name}`,
    newest: version,
    musl: inPackage ? 'in the package, beside glibc' : beside ? 'in a package of its own' : none,
  };
}

/**
 * The newest version, and the newest one with a wheel for musl.
 *
 * @param {string} name
 * @returns {Promise<Row>}
 */
async function ofPypi(name) {
  const [newest, ...platforms] = await Promise.all(
    [[], ['musllinux_1_1_x86_64', 'musllinux_1_2_x86_64'], ['musllinux_1_1_aarch64', 'musllinux_1_2_aarch64']].map(
      (tags) => wheelOf(name, tags),
    ),
  );
  const [x64, arm64] = platforms;
  return {
    name: `pypi:${name}`,
    newest: newest ?? 'no wheel',
    musl: `amd64 ${x64 ?? 'none'}, arm64 ${arm64 ?? 'none'}`,
  };
}

/** @param {string} name @param {readonly string[]} tags of platforms; none: this one @returns {Promise<string | undefined>} */
async function wheelOf(name, tags) {
  const platform = tags.flatMap((tag) => ['--platform', tag]);
  const target = platform.length === 0 ? [] : ['--target', tmpdir()];
  const args = [
    'install',
    '--dry-run',
    '--quiet',
    '--no-deps',
    '--ignore-installed',
    '--only-binary=:all:',
    '--report',
    '-',
  ];
  const { status, output } = await run('pip', [...args, ...platform, ...target, name], { cwd: tmpdir() });
  const found = status === 0 ? parsed(output, /^\{[\s\S]*\}$/m)?.install?.[0] : undefined;
  if (found === undefined) return undefined;
  // Such a wheel has no compiled parts: those are in what it requires.
  const isPure = /-none-any\.whl/.test(found.download_info?.url ?? '');
  return `${found.metadata.version}${isPure ? ' (for any platform)' : ''}`;
}

/** @param {string} output @param {RegExp} pattern of the JSON in it @returns {any} undefined where there is none */
function parsed(output, pattern) {
  const text = pattern.exec(output)?.[0];
  return text === undefined ? undefined : JSON.parse(text);
}

const [...wanted] = process.argv.slice(2);
if (wanted.length === 0) process.stderr.write('Name packages: npm:argon2 pypi:polars\n');
for (const one of wanted) {
  const [, ecosystem, name = ''] = /^(npm|pypi):(.+)$/.exec(one) ?? [];
  if (ecosystem === undefined) throw new Error(`"${one}" is neither npm:<name> nor pypi:<name>.`);
  const row = await (ecosystem === 'npm' ? ofNpm(name) : ofPypi(name));
  process.stdout.write(`${row.name}  newest ${row.newest}  musl: ${row.musl}\n`);
}
