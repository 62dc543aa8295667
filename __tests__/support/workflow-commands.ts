/** What a JavaScript action says to the runner: workflow commands on its output, and the files of GITHUB_OUTPUT & co. */

/** One annotation; lines and columns as they were given, counted from 1. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
  readonly title?: string;
  readonly message: string;
}

/** A command as it stands on a line: `::name key=value,key=value::data`. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * The commands in an action's output. As in the runner (src/Runner.Worker/ActionCommandManager.cs), a command starts
 * its line apart from blanks, and between `::stop-commands::<token>` and `::<token>::` there are none.
 */
export function parseCommands(output: string): readonly WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let stoppedUntil: string | undefined;
  for (const line of output.split(/\r?\n/)) {
    const [, name, properties = '', data = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    if (stoppedUntil !== undefined) {
      if (name === stoppedUntil) stoppedUntil = undefined;
    } else if (name === 'stop-commands') {
      stoppedUntil = unescapeData(data);
    } else {
      commands.push({ name, properties: parseProperties(properties), data: unescapeData(data) });
    }
  }
  return commands;
}

/** The annotations among the commands, in their order. */
export function annotationsOf(commands: readonly WorkflowCommand[]): readonly Annotation[] {
  return commands.flatMap(({ name, properties, data }) => {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return [];
    const { file, title, ...rest } = properties;
    const numbers = (['line', 'endLine', 'col', 'endColumn'] as const).flatMap((key) =>
      rest[key] === undefined ? [] : [[key, Number(rest[key])]],
    );
    return [
      {
        level: name,
        ...(file === undefined ? {} : { file }),
        ...Object.fromEntries(numbers),
        ...(title === undefined ? {} : { title }),
        message: data,
      },
    ];
  });
}

/** The values in a file of GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV: `name=value` lines and `name<<DELIMITER` blocks. */
export function parseFileCommands(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const [, name, sign, rest = ''] = /^(.+?)(=|<<)(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new SyntaxError(`the runner would refuse this line: ${line}`);
    if (sign === '=') {
      values[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest);
    if (end < 0) throw new SyntaxError(`the runner would refuse ${name}: the delimiter ${rest} doesn't come`);
    values[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return values;
}

function parseProperties(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(',').flatMap((property) => {
      const at = property.indexOf('=');
      return at < 0 ? [] : [[property.slice(0, at).trim(), unescapeProperty(property.slice(at + 1))]];
    }),
  );
}

function unescapeData(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replace(/%3A/g, ':').replace(/%2C/g, ','));
}
