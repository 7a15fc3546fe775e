// Does what the build of a front end does that names its documents in place of sending them: node persist.mjs URL FOLDER
//
// Writes the manifests of Relay's compiler and of graphql-codegen as JSON.
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse } from 'graphql';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scalars } from './generate.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [url, clients] = process.argv.slice(2);
const built = join(here, 'obj', `${clients}-persisted`);

const response = await fetch(new URL('/schema.graphql', url));
const sdl = await response.text();

function relay() {
  rmSync(built, { recursive: true, force: true });
  cpSync(join(here, clients, 'relay'), join(built, 'src'), { recursive: true });
  mkdirSync(join(built, 'src', '__generated__'));
  writeFileSync(join(built, 'schema.graphql'), sdl);
  writeFileSync(
    join(built, 'relay.config.json'),
    JSON.stringify({
      src: 'src',
      schema: 'schema.graphql',
      language: 'typescript',
      artifactDirectory: 'src/__generated__',
      customScalarTypes: scalars,
      persistConfig: { file: 'queries.json', algorithm: 'SHA256' },
    }),
  );
  // Relay adds to a manifest that is there.
  writeFileSync(join(built, 'queries.json'), '{}');
  const { status, stderr } = spawnSync(process.execPath, [join(here, 'node_modules/relay-compiler/cli.js'), 'relay.config.json'], { cwd: built, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(readFileSync(join(built, 'queries.json'), 'utf8'));
}

async function graphqlCodegen() {
  const folder = join(here, clients, 'documents');
  const sections = await preset.buildGeneratesSection({
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    config: { scalars },
    documents: readdirSync(folder).sort().map((name) => {
      const rawSDL = readFileSync(join(folder, name), 'utf8');
      return { location: join(folder, name), rawSDL, document: parse(rawSDL) };
    }),
    baseOutputDir: `${built}/`,
    presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
    plugins: [],
    pluginMap: {},
    documentTransforms: [],
  });
  const written = {};
  for (const section of sections) written[section.filename.slice(built.length + 1)] = await codegen(section);
  return JSON.parse(written['persisted-documents.json']);
}

console.log(JSON.stringify({ relay: relay(), codegen: await graphqlCodegen() }));
