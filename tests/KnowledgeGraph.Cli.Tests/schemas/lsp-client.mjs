// An editor's side of the Language Server Protocol, by the packages of VS Code: node lsp-client.mjs KG.DLL SET
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node';

const [program, set] = process.argv.slice(2);
const server = spawn('dotnet', [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const ended = new Promise((resolve) => server.on('exit', resolve));
const connection = protocol.createProtocolConnection(
  new protocol.StreamMessageReader(server.stdout),
  new protocol.StreamMessageWriter(server.stdin),
);

let watch = () => {};
connection.onNotification(protocol.PublishDiagnosticsNotification.type, (published) => watch(published));
connection.onRequest(protocol.RegistrationRequest.type, () => null);
connection.listen();

// The first file in which an entity has a statement about another one.
const relation = /\n  ([a-z0-9-]+):\n    kind: .*\n    name: (.*)\n(?:    .*\n)*?      - ([a-zA-Z]+): ([a-z]+(?:-[a-z]+)+)\n/;
const path = readdirSync(set, { recursive: true }).filter((file) => file.endsWith('.yaml')).sort()
  .map((file) => join(set, file)).find((file) => relation.test(readFileSync(file, 'utf8')));
const uri = pathToFileURL(path).href;
const text = readFileSync(path, 'utf8');
const [, subject, name, predicate, object] = relation.exec(text);
const statement = `- ${predicate}: ${object}`;
const half = statement.slice(0, -3);
let current = text;
let version = 1;

// The findings of the file once they are about this version.
const findings = () => new Promise((resolve) => {
  watch = (published) => {
    if (published.uri === uri && published.version === version) resolve(published.diagnostics);
  };
});
const place = (after) => {
  const head = current.slice(0, current.indexOf(after) + after.length);
  return { line: head.split('\n').length - 1, character: head.length - head.lastIndexOf('\n') - 1 };
};
const at = (after) => ({ textDocument: { uri }, position: place(after) });
const change = (next) => {
  current = next;
  version += 1;
  connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [{ text: next }] });
};

const { serverInfo } = await connection.sendRequest(protocol.InitializeRequest.type, {
  processId: process.pid,
  rootUri: null,
  workspaceFolders: [{ uri: pathToFileURL(set).href, name: 'facts' }],
  capabilities: {
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
    textDocument: { completion: { completionItem: { snippetSupport: true } } },
  },
});
await connection.sendNotification(protocol.InitializedNotification.type, {});
await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'yaml', version, text } });

const hover = await connection.sendRequest(protocol.HoverRequest.type, at(`\n  ${subject}`));
const definition = await connection.sendRequest(protocol.DefinitionRequest.type, at(half));
const renamed = await connection.sendRequest(protocol.RenameRequest.type, { ...at(half), newName: 'renamed-by-a-test' });

let published = findings();
change(text.replace(`${statement}\n`, `${statement}x\n`));
const broken = (await published).filter((finding) => finding.severity === 1);
const completion = await connection.sendRequest(protocol.CompletionRequest.type, at(half));
const actions = await connection.sendRequest(protocol.CodeActionRequest.type, {
  textDocument: { uri },
  range: broken[0].range,
  context: { diagnostics: broken },
});

const [edit] = actions[0].edit.documentChanges[0].edits;
const lines = current.split('\n');
lines[edit.range.start.line] = lines[edit.range.start.line].slice(0, edit.range.start.character) + edit.newText
  + lines[edit.range.end.line].slice(edit.range.end.character);
published = findings();
change(lines.join('\n'));
const fixed = (await published).filter((finding) => finding.severity === 1);

await connection.sendRequest(protocol.ShutdownRequest.type);
await connection.sendNotification(protocol.ExitNotification.type);
console.log(JSON.stringify({
  server: serverInfo.name,
  broken: `${broken[0].code} ${broken[0].message}`,
  completes: completion.items.some((item) => item.label === object),
  hovers: hover.contents.value.startsWith(`**${name}** · `),
  defines: readFileSync(new URL(definition[0].uri), 'utf8').split('\n')[definition[0].range.start.line].trim() === `${object}:`,
  renamedFiles: renamed.documentChanges.length,
  action: actions[0].title.replaceAll(object, 'ID'),
  fixed: fixed.length,
  exitCode: await ended,
}));
