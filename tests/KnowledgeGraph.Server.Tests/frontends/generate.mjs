// graphql-codegen by its library: the client preset for the operations of a folder, and the types of the whole schema.
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import * as typescript from '@graphql-codegen/typescript';
import { buildSchema, parse } from 'graphql';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How the scalars look in JSON. */
export const scalars = { Date: 'string', Decimal: 'number', Edtf: 'string', Long: 'number', URL: 'string' };

/** Writes the files into a folder and gives their names. */
export async function generate(sdl, documentFolder, folder) {
  const schema = parse(sdl);
  const documents = readdirSync(documentFolder).sort().map((name) => {
    const rawSDL = readFileSync(join(documentFolder, name), 'utf8');
    return { location: join(documentFolder, name), rawSDL, document: parse(rawSDL) };
  });
  const common = { schema, schemaAst: buildSchema(sdl), config: { scalars, strictScalars: true, useTypeImports: true } };
  const sections = await preset.buildGeneratesSection({
    ...common,
    documents,
    baseOutputDir: `${folder}/`,
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
    documentTransforms: [],
  });
  sections.push({ ...common, documents: [], filename: join(folder, 'schema.ts'), plugins: [{ typescript: {} }], pluginMap: { typescript } });
  mkdirSync(folder, { recursive: true });
  for (const section of sections) writeFileSync(section.filename, await codegen(section));
  return sections.map(({ filename }) => filename.slice(dirname(filename).length + 1)).sort();
}
