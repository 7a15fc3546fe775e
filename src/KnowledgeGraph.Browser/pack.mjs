// Packs the published engine as an npm package: node pack.mjs OUT [VERSION]. Needs a build of kg, which publishes the engine.
//
// The same files give the same bytes: npm writes no times into its archives.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const published = join(here, 'bin', 'Release', 'net10.0', 'publish', 'wwwroot');
const [out, version] = process.argv.slice(2);
if (!out) {
  console.error('Usage: node pack.mjs OUT [VERSION]');
  process.exit(2);
}

if (!existsSync(join(published, 'index.js'))) {
  console.error(`There is no published engine in ${published}. Build it with: dotnet build src/KnowledgeGraph.Cli`);
  process.exit(1);
}

mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'knowledgegraph-engine-'));
try {
  cpSync(published, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  cpSync(join(root, 'docs', 'third-party-notices.md'), join(folder, 'third-party-notices.md'));
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, version: version ?? manifest.version }, null, 2) + '\n');
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', resolve(out)], {
    cwd: folder, encoding: 'utf8', shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(stderr);
    process.exitCode = 1;
  } else {
    const [{ filename, size, integrity }] = JSON.parse(stdout);
    console.log(JSON.stringify({ file: join(resolve(out), filename), size, integrity }));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
