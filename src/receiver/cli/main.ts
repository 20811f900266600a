import { COMMANDS, UsageError } from './commands.js';
import { readConfiguration } from './configuration.js';

/** Entry of `commune-receiver`. Without a word it starts. */
const [name = 'start', ...words] = process.argv.slice(2);
const command = COMMANDS[name];

if (!command) {
  process.stdout.write('commune-receiver <lệnh>\n\n');
  for (const known of Object.values(COMMANDS)) process.stdout.write(`  ${known.usage}\n      ${known.about}\n`);
  process.exitCode = ['help', '--help', '-h'].includes(name) ? 0 : 2;
} else {
  try {
    await command.run(await readConfiguration(process.env), words, (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? `${error.name === 'UsageError' ? 'Cách dùng' : error.name}: ${error.message}` : 'Lỗi không rõ'}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
