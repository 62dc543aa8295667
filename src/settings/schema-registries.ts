import * as v from 'valibot';
import { lines, words } from './schema-values.ts';

const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/;
const HOST_PATH = /^[A-Za-z0-9.[\]:-]+(?:\/[a-z0-9._-]+)*$/;

/** A list of hosts with optional ports. */
export const hosts = v.pipe(words('takes hosts'), v.everyItem(isHost, 'takes hosts, each as HOST or HOST:PORT'));

/** Pairs of registries or repositories, one a line. @param takes the message for anything else */
const renamings = (takes: string) =>
  v.pipe(
    lines(takes),
    v.transform((items) => items.map((item) => item.split('=').map((part) => part.trim().replace(/\/+$/, '')))),
    v.everyItem((parts) => parts.length === 2 && parts.every(isHostPath), takes),
    v.everyItem(([from = '', to = '']) => !HUB_IMAGE.test(from) || to.includes('/'), takes),
    v.transform((pairs) => pairs.map(([from = '', to = '']) => ({ from, to }))),
  );

/** One image of Docker Hub. Its mirror needs a path: a host alone names no image. */
const HUB_IMAGE = /^(?:index\.|registry-1\.)?docker\.io\/[^/]+\/[^/]+$/;

/** Registries or repositories, each with its mirror. */
export const mirrors = renamings('takes FROM=TO, one a line, as in docker.io=mirror.example/hub');

/** Registries or repositories, each with what it is a copy of. */
export const knownAs = renamings('takes FROM=TO, one a line, as in reg.example/hub=docker.io/library');

// One message for every part: valibot's own messages would repeat the secret.
const CREDENTIALS = 'takes a YAML list, each entry with registry, username and password';
/** Null where a secret isn't available, as on a pull request from a fork. */
const secret = v.pipe(
  v.union([v.string(), v.number(), v.null()], CREDENTIALS),
  v.transform((value) => String(value ?? '')),
);

/** Credentials of registries as a parsed list; the YAML text of the input is parsed before. */
export const credentials = v.array(
  v.strictObject(
    { registry: v.pipe(v.string(CREDENTIALS), v.nonEmpty(CREDENTIALS)), username: secret, password: secret },
    CREDENTIALS,
  ),
  CREDENTIALS,
);

/** `host:99999` has the form of a host and isn't one. */
function isHost(text: string): boolean {
  return HOST.test(text) && URL.canParse(`http://${text}`);
}

function isHostPath(text: string): boolean {
  return HOST_PATH.test(text) && isHost(text.split('/', 1)[0] ?? '');
}
