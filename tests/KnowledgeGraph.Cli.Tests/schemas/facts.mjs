// Judges fact files by a JSON Schema and writes what is wrong as JSON: node facts.mjs SCHEMA FILE...
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';

const [schema, ...files] = process.argv.slice(2);
const validate = new Ajv.default({ strict: false, validateSchema: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));
console.log(JSON.stringify(files.flatMap((file) => {
  validate(parse(readFileSync(file, 'utf8')));
  return (validate.errors ?? []).map((error) => ({ file, at: error.instancePath, message: error.message }));
})));
