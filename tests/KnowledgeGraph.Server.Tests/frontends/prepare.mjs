// Does with the schema of a server what the build of a front end does: node prepare.mjs URL FOLDER
//
// The clients in the folder are copied to obj, Relay's compiler, graphql-codegen and gql.tada write beside them what they make of the schema, and
// all of it is compiled by TypeScript, strict. A third argument is a file of possible types for Apollo's cache. Writes what the tools said, and
// the files that they wrote, as JSON.
import { spawnSync } from 'node:child_process';
import { minifyIntrospectionQuery } from '@urql/introspection';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, scalars } from './generate.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [url, clients, possibleTypes] = process.argv.slice(2);
const built = join(here, 'obj', clients);
const sources = join(built, 'src');

const response = await fetch(new URL('/schema.graphql', url));
const schema = await response.text();

rmSync(built, { recursive: true, force: true });
cpSync(join(here, clients), sources, { recursive: true });
mkdirSync(join(sources, 'relay', '__generated__'));
writeFileSync(join(built, 'package.json'), JSON.stringify({ type: 'commonjs' }));
writeFileSync(join(built, 'schema.graphql'), schema);
writeFileSync(
  join(built, 'relay.config.json'),
  JSON.stringify({
    src: 'src/relay',
    schema: 'schema.graphql',
    language: 'typescript',
    artifactDirectory: 'src/relay/__generated__',
    eagerEsModules: true,
    customScalarTypes: scalars,
  }),
);
writeFileSync(
  join(built, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      module: 'node16',
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable', 'esnext.disposable'],
      types: [],
      skipLibCheck: true,
      resolveJsonModule: true,
      plugins: [{ name: 'gql.tada/ts-plugin', schema: './schema.graphql', tadaOutputLocation: './src/tada/graphql-env.d.ts' }],
      rootDir: 'src',
      outDir: 'js',
    },
    include: ['src'],
  }),
);

const genqlOptions = ['--endpoint', url, '--output', 'src/genql/generated', ...Object.entries(scalars).flatMap((pair) => ['--scalar', pair.join(':')])];

// The folders that a configuration of Relay names are looked for in the working folder.
const run = (script, ...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(here, 'node_modules', script), ...args], { cwd: built, encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

const relay = run('relay-compiler/cli.js', 'relay.config.json');
const genql = existsSync(join(sources, 'genql')) ? run('@genql/cli/dist/cli.js', ...genqlOptions) : null;
const tada = existsSync(join(sources, 'tada')) ? run('gql.tada/bin/cli.js', 'generate-output') : null;
const cli = existsSync(join(sources, 'codegen.ts')) ? run('@graphql-codegen/cli/cjs/bin.js', '--config', 'src/codegen.ts') : null;
const codegen = cli
  ? existsSync(join(sources, 'generated')) && readdirSync(join(sources, 'generated')).sort()
  : await generate(schema, join(here, clients, 'documents'), join(sources, 'generated'));
if (possibleTypes) {
  copyFileSync(possibleTypes, join(sources, 'possible-types.json'));
  writeFileSync(join(sources, 'introspection.json'), JSON.stringify(minifyIntrospectionQuery(introspectionFromSchema(buildSchema(schema)))));
}
const typescript = run('typescript/bin/tsc', '--project', '.', '--pretty', 'false');
const artifacts = readdirSync(join(sources, 'relay', '__generated__')).sort();
console.log(JSON.stringify({ relay, artifacts, genql, tada, cli, codegen, typescript }));
