// Asks the engine under Node: node engine/ask.mjs ENGINE-FOLDER IMAGE REQUESTS
//
// The requests are a file with a JSON list of the arguments of execute. Writes the answers as a JSON list of texts; in place of an answer that the
// engine refuses is what it says. An image that cannot be opened is one such answer. The schema and the hash follow.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, image, requests] = process.argv.slice(2);
const { open } = await import(pathToFileURL(join(folder, 'index.js')).href);
const answers = [];
const attempt = async (work) => {
  try {
    return await work();
  } catch (error) {
    answers.push(`${error.name}: ${error.message}`);
    return undefined;
  }
};

const engine = await attempt(() => open(readFileSync(image)));
const decoder = new TextDecoder();
for (const request of engine ? JSON.parse(readFileSync(requests, 'utf8')) : []) {
  const answer = await attempt(() => engine.executeBytes(...request));
  if (answer) {
    answers.push(decoder.decode(answer));
  }
}

if (engine) {
  answers.push(await engine.schema(), engine.hash);
  await engine.close();
}
process.stdout.write(JSON.stringify(answers));

