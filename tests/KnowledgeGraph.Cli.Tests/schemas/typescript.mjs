// Checks right.ts and wrong.ts of a folder, and runs the first in Node.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const folder = process.argv[2];
const options = {
  target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, noEmit: true,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], types: [], skipLibCheck: false,
};

const names = ['right.ts', 'wrong.ts'];
const program = ts.createProgram(names.map(name => join(folder, name)), options);
const errors = name => ts.getPreEmitDiagnostics(program).filter(found => found.file === undefined || !found.file.fileName.endsWith(names.find(other => other !== name)))
  .map(found => `TS${found.code}: ${ts.flattenDiagnosticMessageText(found.messageText, ' ')}`);

const right = { errors: errors('right.ts') };
const { outputText } = ts.transpileModule(ts.sys.readFile(join(folder, 'right.ts')), { compilerOptions: { target: options.target, module: ts.ModuleKind.ESNext } });
writeFileSync(join(folder, 'right.js'), outputText);
right.answer = right.errors.length === 0 ? JSON.parse(execFileSync('node', [join(folder, 'right.js')], { encoding: 'utf8' })) : null;
console.log(JSON.stringify({ right, wrong: { errors: errors('wrong.ts') } }));
