// Bundles the explorer into dist: a page, and scripts and styles whose names hold a digest of what is in them.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, 'assets'), { recursive: true });

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: { explorer: 'src/main.tsx' },
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  outdir: 'dist/assets',
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
});

const outputs = Object.entries(metafile.outputs);
const script = outputs.find(([, output]) => output.entryPoint === 'src/main.tsx');
const style = script[1].cssBundle;
let page = readFileSync(join(here, 'src', 'index.html'), 'utf8');
page = page
  .replace('{{script}}', `explore/assets/${basename(script[0])}`)
  .replace('{{style}}', `explore/assets/${basename(style)}`);
writeFileSync(join(dist, 'index.html'), page);

// The build system compares this file with the sources: it is written last, and only by a build that succeeded.
const digest = createHash('sha256').update(JSON.stringify(outputs.map(([name]) => name))).digest('hex');
writeFileSync(join(dist, 'built.txt'), `${digest}\n`);
