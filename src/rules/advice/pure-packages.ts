/**
 * Packages of Python that work with either libc, and so does all that they require: without compiled parts, or with ones
 * that Python stands in for, as MarkupSafe and charset-normalizer have. The tools of packaging are among them.
 */
const PURE: ReadonlySet<string> = new Set([
  'asgiref',
  'attrs',
  'beautifulsoup4',
  'boto3',
  'botocore',
  'bottle',
  'build',
  'certifi',
  'charset-normalizer',
  'click',
  'colorama',
  'django',
  'django-cors-headers',
  'django-environ',
  'djangorestframework',
  'flask',
  'flask-cors',
  'gunicorn',
  'h11',
  'httpx',
  'idna',
  'itsdangerous',
  'jinja2',
  'markupsafe',
  'marshmallow',
  'packaging',
  'pip',
  'pipenv',
  'poetry',
  'prometheus-client',
  'pyjwt',
  'pymysql',
  'python-dateutil',
  'python-dotenv',
  'pytz',
  'requests',
  'rich',
  'setuptools',
  'six',
  'sqlparse',
  'tabulate',
  'toml',
  'tqdm',
  'typer',
  'urllib3',
  'uv',
  'uvicorn',
  'virtualenv',
  'waitress',
  'werkzeug',
  'wheel',
  'whitenoise',
]);

/** Whether the name of a package, with its version behind it, is that of a pure one. Extras may bring anything. */
export function isPure(wish: string): boolean {
  const name = /^[\w.-]+/.exec(wish)?.[0] ?? '';
  const isPlain = /^(?:[=<>~!; ].*)?$/.test(wish.slice(name.length));
  return isPlain && PURE.has(name.toLowerCase().replace(/[-_.]+/g, '-'));
}
