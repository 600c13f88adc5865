import { parseArgs } from 'node:util';
import { checkCommand } from './cli/check.js';
import { CliError } from './cli/cli-error.js';
import { compileCommand } from './cli/compile.js';
import { diffCommand } from './cli/diff.js';
import { explainCommand } from './cli/explain.js';
import { HELP } from './cli/help.js';
import { reportCommand } from './cli/report.js';
import type { Output } from './cli/result.js';
import { node } from './cli/watch.js';
import type { Surroundings } from './cli/watch.js';

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'boolean' },
  watch: { type: 'boolean' },
  bundle: { type: 'string' },
  publisher: { type: 'string' },
  'as-of': { type: 'string' },
  url: { type: 'string' },
  partial: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const COMMANDS = {
  compile: compileCommand,
  check: checkCommand,
  explain: explainCommand,
  diff: diffCommand,
  report: reportCommand,
} as const;

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

/**
 * The command line `plan-bundle`.
 *
 * @param args - the words after the program's name
 * @returns the exit code: 0 done, 1 the documents have errors or the call failed, 2 the call itself is wrong
 */
export async function main(
  args: readonly string[],
  output: Output = process,
  surroundings: Surroundings = node,
): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    output.stderr.write(`plan-bundle: ${(error as Error).message.split('\n', 1)[0]}\nTry: plan-bundle --help\n`);
    return 2;
  }
  const { values, positionals } = parsed;
  const [name, ...operands] = positionals;
  if (values.help || name === undefined || name === 'help') {
    output.stdout.write(HELP);
    return name === undefined && !values.help ? 2 : 0;
  }
  if (!isCommand(name)) {
    output.stderr.write(
      `plan-bundle: there is no command “${name}”. Commands: ${Object.keys(COMMANDS).join(', ')}.\nTry: plan-bundle --help\n`,
    );
    return 2;
  }
  try {
    return await COMMANDS[name](operands, values, output, surroundings);
  } catch (error) {
    const isExpected = error instanceof CliError || typeof (error as NodeJS.ErrnoException).code === 'string';
    if (!isExpected) throw error;
    output.stderr.write(`plan-bundle: ${(error as Error).message}\n`);
    return error instanceof CliError ? error.exitCode : 1;
  }
}
