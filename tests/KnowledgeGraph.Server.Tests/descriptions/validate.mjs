// Validates the page that describes the saved questions: node validate.mjs URL
//
// Writes as JSON the version that it is valid for and the names of its operations.
import SwaggerParser from '@apidevtools/swagger-parser';

const [url] = process.argv.slice(2);
const response = await fetch(new URL('/openapi.json', url));
const api = await SwaggerParser.validate(await response.json());
const operations = Object.values(api.paths).flatMap((path) => Object.values(path)).map(({ operationId }) => operationId);
console.log(JSON.stringify({ version: api.openapi, operations }));
