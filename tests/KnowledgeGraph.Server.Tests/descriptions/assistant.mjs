// Asks as an assistant does: node assistant.mjs http URL CALLS, or node assistant.mjs stdio COMMAND CALLS
//
// COMMAND is a list, CALLS a list of { name, arguments }; both are JSON. The client checks each structured answer against the schema of its
// tool. Writes as JSON what the server offers and answers.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const [kind, target, calls] = process.argv.slice(2);

function transportTo() {
  if (kind === 'http') return new StreamableHTTPClientTransport(new URL(target));
  const [command, ...args] = JSON.parse(target);
  return new StdioClientTransport({ command, args });
}

const client = new Client({ name: 'knowledgegraph-tests', version: '1.0.0' });
await client.connect(transportTo());
const list = await client.listTools();
const answers = [];
for (const call of JSON.parse(calls)) answers.push(await client.callTool(call));
const { resources } = await client.listResources();
const { prompts } = await client.listPrompts();
console.log(
  JSON.stringify({
    server: client.getServerVersion().name,
    bytes: Buffer.byteLength(JSON.stringify(list)),
    tools: list.tools.map(({ name }) => name),
    resources: resources.map(({ uri }) => uri),
    prompts: prompts.map(({ name }) => name),
    answers,
  }),
);
await client.close();
