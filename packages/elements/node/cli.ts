import { parseArgs } from 'node:util';

import { CommandError } from './files.js';
import { HELP } from './help.js';
import { renderCommand } from './render-command.js';
import { offlineCommand } from './offline-command.js';
import { embedsCommand } from './embeds-command.js';

const OPTIONS = {
  out: { type: 'string' },
  bundle: { type: 'string' },
  root: { type: 'string' },
  css: { type: 'string' },
  site: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The options of a call. */
export interface CommandOptions {
  readonly out?: string | undefined;
  readonly bundle?: string | undefined;
  readonly root?: string | undefined;
  readonly css?: string | undefined;
  readonly site?: string | undefined;
}

/** Where a command writes. */
export interface Output {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** A command: takes the one file that it works on, and returns what it has done as a sentence. */
export type Command = (file: string, options: CommandOptions) => Promise<string>;

const COMMANDS: Readonly<Record<string, Command>> = {
  render: renderCommand,
  offline: offlineCommand,
  embeds: embedsCommand,
};

async function call(name: string, files: readonly string[], options: CommandOptions): Promise<string> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new CommandError(`there is no command “${name}”. Commands: ${Object.keys(COMMANDS).join(', ')}.`, 2);
  const [file, more] = files;
  if (file === undefined || more !== undefined) throw new CommandError(`${name} takes one file`, 2);
  return command(file, options);
}

/**
 * The command line `plan-elements`.
 *
 * @param args - the words after the program's name
 * @returns the exit code: 0 done, 1 something could not be filled, read or written, 2 the call itself is wrong
 */
export async function main(args: readonly string[], output: Output = process): Promise<number> {
  try {
    let parsed;
    try {
      parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    } catch (error) {
      throw new CommandError((error as Error).message.split('\n', 1)[0] ?? '', 2);
    }
    const { values, positionals } = parsed;
    const [name, ...files] = positionals;
    if (values.help || name === undefined || name === 'help') {
      output.stdout.write(HELP);
      return name === undefined && !values.help ? 2 : 0;
    }
    output.stdout.write(`${await call(name, files, values)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    output.stderr.write(`plan-elements: ${error.message}\n${error.exitCode === 2 ? 'Try: plan-elements --help\n' : ''}`);
    return error.exitCode;
  }
}
