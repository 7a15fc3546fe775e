// Installs the npm package of the engine as a front end does, and generates the types of its documents: node prepare-engine.mjs PACKAGE IMAGE
//
// Everything is written to obj/engine, and then compiled by TypeScript, strict, and tested by Vitest. Writes what both said as JSON.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generate } from './generate.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [archive, image] = process.argv.slice(2);
const built = join(here, 'obj', 'engine');
const installed = join(built, 'node_modules', '@knowledgegraph', 'engine');

const run = (command, args, options = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: built, encoding: 'utf8', ...options });
  return { status, said: stdout + stderr };
};

rmSync(built, { recursive: true, force: true });
mkdirSync(installed, { recursive: true });
writeFileSync(join(built, 'package.json'), JSON.stringify({ type: 'module' }));
copyFileSync(join(here, 'engine', 'package.test.ts'), join(built, 'package.test.ts'));

// It has no dependencies: what is in the archive is all there is.
const unpacked = run('tar', ['-xzf', archive, '-C', installed, '--strip-components=1']);
const { open } = await import(pathToFileURL(join(installed, 'index.js')).href);
const engine = await open(readFileSync(image));
await generate(await engine.schema(), join(here, 'shipped', 'documents'), join(built, 'generated'));
await engine.close();

const options = {
  strict: true, noUncheckedIndexedAccess: true, module: 'esnext', moduleResolution: 'bundler', target: 'es2022', noEmit: true,
  lib: ['es2023', 'dom', 'dom.iterable'], types: ['node'], skipLibCheck: false,
};
writeFileSync(join(built, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...options, skipLibCheck: true }, include: ['*.ts', 'generated/graphql.ts'] }));

// The scripts of the package, by the types in their comments.
const scripts = { ...options, allowJs: true, checkJs: true, types: [], skipLibCheck: true, exactOptionalPropertyTypes: true, noImplicitAny: true };
writeFileSync(join(installed, 'tsconfig.json'), JSON.stringify({ compilerOptions: scripts, include: ['*.js'], exclude: ['_framework'] }));
const tsc = join(here, 'node_modules', 'typescript', 'bin', 'tsc');
const typescript = run(process.execPath, [tsc, '--project', '.', '--pretty', 'false']);
const checked = run(process.execPath, [tsc, '--project', installed, '--pretty', 'false']);
const vitest = run(process.execPath, [join(here, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=json'], { env: { ...process.env, KNOWLEDGEGRAPH_IMAGE: image } });
console.log(JSON.stringify({ unpacked, typescript, checked, vitest }));
