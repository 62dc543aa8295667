import type { Breakage } from '../alternatives/breaks.ts';
import { INSTALL_COMMANDS } from '../facts/tools.ts';
import type { KnownBase } from '../known-base.ts';
import { userNumber } from './fixes.ts';

/** What to do about what breaks: a sentence. */
export function remedyOf({ line, clause, rule, step }: Breakage, known: KnownBase): string {
  const { traits } = known;
  const number = userNumber(known);
  const start = `Line ${line}: ${clause}`;
  const isRun = step?.kind === 'run';
  const { packageManager } = traits;
  const canInstall = packageManager !== undefined && packageManager !== 'none';
  switch (rule) {
    case 'no-shell':
      return isRun
        ? `${start}; move it to a stage with a shell, and copy what it makes.`
        : `${start}; start the program itself, in exec form.`;
    case 'wrong-package-manager':
      return canInstall
        ? `${start}; use \`${INSTALL_COMMANDS[packageManager]}\`, where packages may have other names.`
        : `${start}; install in a build stage, and copy what is needed.`;
    case 'missing-tool':
      return canInstall
        ? `${start}; install what it needs first, or do it in a build stage.`
        : `${start}; do it in a build stage.`;
    case 'libc-mismatch':
      return `${start}; build it on an image with ${traits.libc === 'none' ? 'static linking' : (traits.libc ?? 'the same libc')}.`;
    case 'root-needed':
      return `${start}; put it between USER root and USER ${traits.user}.`;
    case 'missing-ca-certificates':
      return `Line ${line}: copy CA certificates below it: COPY --from=… /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/.`;
    case 'globalization':
      return `${start}: take that one where cultures or time zones matter, or set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1.`;
    case 'glibc-version':
      return `${start}; build it on the same release, or an older one.`;
    case 'missing-passwd':
      return `${start}; give a number${number === undefined ? '' : `, as ${number}`}.`;
    case 'command-on-entrypoint':
      return `${start}; name what follows the interpreter, or set an ENTRYPOINT.`;
    default:
      return `${start}.`;
  }
}
