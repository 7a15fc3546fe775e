// Asks the language server that editors of YAML use: node editor.mjs FILE LINE CHARACTER
// Writes what the editor would underline in the file, and what it would complete at the place (both counted from 0), as JSON.
import { Server } from './server.mjs';

const [file, line, character] = process.argv.slice(2);
const server = await Server.start();
const underlined = await server.open(file);
const completed = await server.complete(file, Number(line), Number(character));
server.stop();
console.log(JSON.stringify({
  underlined: underlined.map(({ range, message }) => ({ line: range.start.line, message })),
  completed: completed.map((item) => item.label),
}));
