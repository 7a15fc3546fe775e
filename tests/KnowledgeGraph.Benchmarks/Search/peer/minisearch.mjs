// Searches names with minisearch; prints the median time of each list of questions, in microseconds.
import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';

const { names, questions } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const fold = term => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const index = new MiniSearch({ fields: ['name'], processTerm: fold });
index.addAll(names.map((name, id) => ({ id, name })));
const options = { prefix: true, combineWith: 'AND', fuzzy: term => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0) };
const median = values => values.sort((a, b) => a - b)[values.length >> 1];
const measure = texts => median(texts.map(text => {
  const start = process.hrtime.bigint();
  index.search(text, options);
  return Number(process.hrtime.bigint() - start) / 1000;
}));
for (const texts of questions) measure(texts.slice(0, 50));
console.log(JSON.stringify(questions.map(measure)));
