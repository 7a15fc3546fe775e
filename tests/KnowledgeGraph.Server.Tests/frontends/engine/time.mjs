// Times the engine under Node: node engine/time.mjs ENGINE-FOLDER IMAGE QUERIES
//
// The queries are a JSON list. Writes milliseconds, and bytes of memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const rounds = 50;
const [folder, image, queries] = process.argv.slice(2);
const began = performance.now();
const { open } = await import(pathToFileURL(join(folder, 'index.js')).href);
const engine = await open(readFileSync(image));
const documents = JSON.parse(queries);
await engine.executeBytes(documents[0]);
const start = performance.now() - began;
// Of the process, whose start is the origin of the clock.
const whole = { firstAnswer: performance.now(), memory: process.memoryUsage().rss };
const later = [];
for (const query of documents) {
  const first = await timed(query);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    times.push(await timed(query));
  }

  later.push({ first, median: times.sort((a, b) => a - b)[rounds / 2] });
}

console.log(JSON.stringify({ start, later, whole, memory: process.memoryUsage().rss }));

async function timed(query) {
  const before = performance.now();
  const answer = JSON.parse(new TextDecoder().decode(await engine.executeBytes(query)));
  if (!answer.data) {
    throw new Error(JSON.stringify(answer.errors));
  }

  return performance.now() - before;
}
