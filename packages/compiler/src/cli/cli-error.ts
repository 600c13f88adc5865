/** A fault that ends a command with one sentence for the person who called it. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
