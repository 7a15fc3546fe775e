// Subscribes with graphql-sse and writes what it was told as JSON: node subscribe.mjs URL COUNT QUERY [VARIABLES]
import { createClient } from 'graphql-sse';

const [url, count, query, variables] = process.argv.slice(2);
const client = createClient({ url, retryAttempts: 0 });
const results = [];
process.stderr.write('subscribing\n');
try {
  for await (const result of client.iterate({ query, variables: variables ? JSON.parse(variables) : undefined })) {
    results.push(result);
    if (results.length === Number(count)) break;
  }
} catch (error) {
  results.push({ failure: String(error.message ?? error) });
}
console.log(JSON.stringify(results));
client.dispose();
