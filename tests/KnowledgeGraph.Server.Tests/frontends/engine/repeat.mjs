// Asks the engine the same again and again: node engine/repeat.mjs ENGINE-FOLDER IMAGE REQUESTS ROUNDS
//
// The interpreter optimises a method after a thousand calls of it, and each answer has to be what it was before. The requests are a file with a
// JSON list of the arguments of execute. Writes the answers that were not the first one, as a JSON list of texts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, image, requests, rounds] = process.argv.slice(2);
const { open } = await import(pathToFileURL(join(folder, 'index.js')).href);
const engine = await open(readFileSync(image));
const decoder = new TextDecoder();
const others = [];
for (const request of JSON.parse(readFileSync(requests, 'utf8'))) {
  const first = decoder.decode(await engine.executeBytes(...request));
  for (let round = 1; round < Number(rounds); round++) {
    const answer = decoder.decode(await engine.executeBytes(...request));
    if (answer !== first) {
      others.push(`${round}: ${request[0]}: ${answer.slice(0, 500)}`);
    }
  }
}

await engine.close();
process.stdout.write(JSON.stringify(others));
