import { posix } from 'node:path';
import type { RunStep } from '../../model/build-stage.ts';

/** Commands that write nothing. */
const READERS =
  /^(?::|true|false|echo|printf|test|\[|ls|cat|id|whoami|pwd|cd|env|set|export|uname|date|sleep|which|exit|stat|file|ldd)$/;
/** Commands that write only where their arguments say. */
const WRITERS = /^(?:mkdir|touch|cp|mv|ln|rm|install|tee|chmod)$/;
/** Where every user may write. */
const OPEN = /^\/(?:tmp|var\/tmp|home|dev)(?:\/|$)/;
const ASKS = /^(?:-v|-V|--version|version|--help|-h|help)$/;

/** Whether a RUN may need root: it installs, changes owners, or writes to where only root may. */
export function mayNeedRoot({ commands, form, text }: RunStep): boolean {
  if (form === 'script') return true;
  const redirected = form === 'shell' ? [...text.matchAll(/>{1,2}\|?[\t ]*["']?([^\s"'&;|()]+)/g)] : [];
  if (redirected.some(([, path = '']) => !OPEN.test(path))) return true;
  return commands.some(({ words }) => {
    const [first = ':', ...rest] = posix.basename(words[0] ?? '') === 'busybox' ? words.slice(1) : words;
    const name = posix.basename(first);
    if (READERS.test(name) || (rest.length > 0 && rest.every((word) => ASKS.test(word)))) return false;
    const paths = rest.filter((word) => !word.startsWith('-'));
    const written = /^(?:cp|ln|install)$/.test(name) ? paths.slice(-1) : paths;
    return !WRITERS.test(name) || written.length === 0 || written.some((path) => !OPEN.test(path));
  });
}
