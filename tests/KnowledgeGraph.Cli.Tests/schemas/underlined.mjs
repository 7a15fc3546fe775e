// Asks the language server that editors of YAML use: node underlined.mjs FILE...
// Writes for each file what the editor would underline in it, as JSON.
import { Server } from './server.mjs';

const server = await Server.start();
const judged = {};
for (const file of process.argv.slice(2)) {
  judged[file] = (await server.open(file)).map(({ range, message }) => ({ line: range.start.line, message }));
}

server.stop();
console.log(JSON.stringify(judged));
