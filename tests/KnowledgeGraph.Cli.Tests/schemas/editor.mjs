// Asks the language server that editors of YAML use: node editor.mjs FILE LINE CHARACTER
// Writes what the editor would underline in the file, and what it would complete at the place (both counted from 0), as JSON.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [file, line, character] = process.argv.slice(2);
const uri = pathToFileURL(file).href;
const bin = new URL('node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url);
const server = spawn('node', [bin.pathname, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });

const waiting = new Map();
let underlined;
const judged = new Promise((resolve) => { underlined = resolve; });
const settings = { yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } } };

function write(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function ask(id, method, params) {
  write({ id, method, params });
  return new Promise((resolve) => waiting.set(id, resolve));
}

function receive(message) {
  if (message.method === 'workspace/configuration') {
    write({ id: message.id, result: message.params.items.map((item) => settings[item.section] ?? {}) });
  } else if (message.method === 'textDocument/publishDiagnostics') {
    underlined(message.params.diagnostics);
  } else if (message.method && message.id !== undefined) {
    write({ id: message.id, result: null });
  } else if (waiting.has(message.id)) {
    waiting.get(message.id)(message.result);
  }
}

let buffer = Buffer.alloc(0);
server.stdout.on('data', (data) => {
  buffer = Buffer.concat([buffer, data]);
  for (;;) {
    const end = buffer.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, end))[1]);
    if (buffer.length < end + 4 + length) return;
    receive(JSON.parse(buffer.toString('utf8', end + 4, end + 4 + length)));
    buffer = buffer.subarray(end + 4 + length);
  }
});

await ask(1, 'initialize', { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true } }, workspaceFolders: [] });
write({ method: 'initialized', params: {} });
write({ method: 'workspace/didChangeConfiguration', params: { settings } });
write({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text: readFileSync(file, 'utf8') } } });
const diagnostics = await judged;
const completions = await ask(2, 'textDocument/completion', { textDocument: { uri }, position: { line: Number(line), character: Number(character) } });
console.log(JSON.stringify({
  underlined: diagnostics.map(({ range, message }) => ({ line: range.start.line, message })),
  completed: (completions?.items ?? []).map((item) => item.label),
}));
server.kill();
