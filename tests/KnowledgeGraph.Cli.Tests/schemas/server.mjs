// The language server that editors of YAML use, as an editor speaks to it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const settings = { yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } } };

export class Server {
  #process;
  #waiting = new Map();
  #judged = new Map();
  #buffer = Buffer.alloc(0);
  #requests = 0;

  static async start() {
    const server = new Server();
    await server.#ask('initialize', { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true } }, workspaceFolders: [] });
    server.#write({ method: 'initialized', params: {} });
    server.#write({ method: 'workspace/didChangeConfiguration', params: { settings } });
    return server;
  }

  constructor() {
    const bin = new URL('node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url);
    this.#process = spawn('node', [bin.pathname, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process.stdout.on('data', (data) => this.#read(data));
  }

  // What the editor underlines in a file.
  open(file) {
    const uri = pathToFileURL(file).href;
    const judged = new Promise((resolve) => this.#judged.set(uri, resolve));
    this.#write({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text: readFileSync(file, 'utf8') } } });
    return judged;
  }

  // What the editor offers at a place of an open file, counted from 0.
  async complete(file, line, character) {
    const completions = await this.#ask('textDocument/completion', { textDocument: { uri: pathToFileURL(file).href }, position: { line, character } });
    return completions?.items ?? [];
  }

  stop() {
    this.#process.kill();
  }

  #write(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #ask(method, params) {
    const id = ++this.#requests;
    this.#write({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  #receive(message) {
    if (message.method === 'workspace/configuration') {
      this.#write({ id: message.id, result: message.params.items.map((item) => settings[item.section] ?? {}) });
    } else if (message.method === 'textDocument/publishDiagnostics') {
      this.#judged.get(message.params.uri)?.(message.params.diagnostics);
    } else if (message.method && message.id !== undefined) {
      this.#write({ id: message.id, result: null });
    } else if (this.#waiting.has(message.id)) {
      this.#waiting.get(message.id)(message.result);
    }
  }

  #read(data) {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, end))[1]);
      if (this.#buffer.length < end + 4 + length) return;
      this.#receive(JSON.parse(this.#buffer.toString('utf8', end + 4, end + 4 + length)));
      this.#buffer = this.#buffer.subarray(end + 4 + length);
    }
  }
}
