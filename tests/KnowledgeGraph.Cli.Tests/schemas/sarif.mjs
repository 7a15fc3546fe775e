// Judges a SARIF log by the schema of version 2.1.0 and writes what is wrong as JSON: node sarif.mjs FILE
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const schema = read(new URL('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url));
const validate = new Ajv.default({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
validate(read(process.argv[2]));
console.log(JSON.stringify(validate.errors ?? []));
