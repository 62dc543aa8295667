import type { RunResolver } from '../image-access.ts';
import type { Clock } from '../model/ports.ts';
import type { Settings } from '../settings/index.ts';
import type { Call } from './parse-call.ts';
import type { TerminalLog } from './terminal-log.ts';

/** What a command works with. */
export interface CommandContext {
  readonly call: Call;
  readonly settings: Settings;
  /** The path of the config file that was read. */
  readonly configFile: string | undefined;
  readonly log: TerminalLog;
  readonly clock: Clock;
  readonly resolver: RunResolver;
}
