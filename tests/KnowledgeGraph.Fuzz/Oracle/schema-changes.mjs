// The changes between two schemas as graphql-js finds them: node schema-changes.mjs OLD NEW
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

const [old, changed] = process.argv.slice(2).map((path) => buildSchema(readFileSync(path, 'utf8')));
console.log(JSON.stringify({
  breaking: findBreakingChanges(old, changed).map((change) => change.description).sort(),
  dangerous: findDangerousChanges(old, changed).map((change) => change.description).sort(),
}));
