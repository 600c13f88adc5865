/** A fault that ends a command with one sentence for the person who called it. */
export class CliError extends Error {
  override readonly name: string = 'CliError';
  /** What the command exits with. */
  readonly exitCode: number = 1;
}

/** A call that is wrong whatever the files hold: an operand or an option is missing or one too many. */
export class UsageError extends CliError {
  override readonly name = 'UsageError';
  override readonly exitCode = 2;
}
