import { createInterface } from 'node:readline/promises';

/** Reads one line: from a pipe as it is, from a terminal without showing it. Never from arguments, which others can list. */
export async function readPassword(prompt: string): Promise<string> {
  const terminal = process.stdin.isTTY;
  const lines = createInterface({ input: process.stdin, terminal, ...(terminal ? { output: process.stdout } : {}) });
  if (terminal) {
    process.stdout.write(prompt);
    // Readline echoes through this method; silencing it keeps the password off the screen.
    Object.assign(lines, { _writeToOutput: () => undefined });
  }
  try {
    for await (const line of lines) return line.trim();
    return '';
  } finally {
    lines.close();
  }
}
