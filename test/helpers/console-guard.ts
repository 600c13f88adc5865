const printed: string[] = [];

for (const level of ['warn', 'error'] as const) {
  console[level] = (...words: unknown[]) => void printed.push(`console.${level}: ${words.map(String).join(' ')}`);
}

/** Takes what was printed since the last call; a test that expects a warning takes it, so that it does not fail. */
export const takePrinted = (): string[] => printed.splice(0);

afterEach(() => {
  const lines = takePrinted();
  if (lines.length) throw new Error(lines.join('\n'));
});
