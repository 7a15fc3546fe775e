// The processor time of requests under Node: node engine/rate.mjs ENGINE-FOLDER IMAGE REQUESTS
//
// The requests are a file with a JSON list of lists, each of the bodies of requests over HTTP. Writes the microseconds that a request of each
// list takes: the median of some rounds, after others that nobody measures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const warmUpRounds = 5;
const rounds = 15;
const requestsOfARound = 200;
const [folder, image, requests] = process.argv.slice(2);
const { open } = await import(pathToFileURL(join(folder, 'index.js')).href);
const engine = await open(readFileSync(image));
const costs = [];
for (const bodies of JSON.parse(readFileSync(requests, 'utf8'))) {
  const [first] = bodies;
  const answer = await engine.execute(first.query, first.variables);
  if (!answer.data) {
    throw new Error(JSON.stringify(answer.errors));
  }

  const times = [];
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    const before = process.cpuUsage();
    for (let number = 0; number < requestsOfARound; number++) {
      const { query, variables } = bodies[number % bodies.length];
      await engine.executeBytes(query, variables);
    }

    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / requestsOfARound);
  }

  costs.push(times.slice(warmUpRounds).sort((a, b) => a - b)[(rounds - 1) / 2]);
}

console.log(JSON.stringify(costs));
