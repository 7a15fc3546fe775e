// Writes a software bill of materials (CycloneDX, JSON) for each thing that ships, into artifacts/sbom, and fails on a licence that
// .build/licences.json does not accept: node .build/sbom.mjs
//
// "packages" names the licence of a package that only gives an address for it; the address was read by a person.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'artifacts', 'sbom');
const { accepted, packages } = JSON.parse(readFileSync(join(root, '.build', 'licences.json'), 'utf8'));
const shipped = {
  server: 'src/KnowledgeGraph.Server/KnowledgeGraph.Server.csproj',
  kg: 'src/KnowledgeGraph.Cli/KnowledgeGraph.Cli.csproj',
  quikgraph: 'src/KnowledgeGraph.QuikGraph/KnowledgeGraph.QuikGraph.csproj',
  generators: 'generators/KnowledgeGraph.Generators/KnowledgeGraph.Generators.csproj',
};

function run(...parameters) {
  const { status, stdout, stderr } = spawnSync('dotnet', parameters, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`dotnet ${parameters.join(' ')} failed:\n${stdout}${stderr}`);
}

// Of several ids, or of an expression with OR, one is enough; an expression with AND is not accepted.
function licencesOf(component) {
  if (packages[component.name]) return [packages[component.name]];
  return (component.licenses ?? []).flatMap(({ expression, license }) =>
    !expression ? [license?.id ?? license?.name ?? '']
      : /\bAND\b/i.test(expression) ? [expression]
        : expression.split(/\s+OR\s+|[()]/i).map((licence) => licence.trim()).filter(Boolean));
}

mkdirSync(folder, { recursive: true });
run('tool', 'restore');
let failed = false;
const used = new Set();
for (const [name, project] of Object.entries(shipped)) {
  run('tool', 'run', 'dotnet-CycloneDX', project, '--recursive', '--exclude-dev', '--disable-package-restore', '--no-serial-number',
    '--set-name', `knowledgegraph-${name}`, '--output-format', 'Json', '--output', folder, '--filename', `${name}.json`);
  const { components = [] } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  if (components.length === 0) {
    failed = true;
    console.error(`${name} has no packages: it was not restored, or is not what ships.`);
  }

  for (const component of components) {
    used.add(component.name);
    const licences = licencesOf(component);
    if (!licences.some((licence) => accepted.includes(licence))) {
      failed = true;
      console.error(`${component.name} ${component.version} in ${name}: the licence '${licences.join("', '") || 'none'}' is not in .build/licences.json`);
    }
  }
  console.log(`artifacts/sbom/${name}.json: ${components.length} packages`);
}

for (const name of Object.keys(packages).filter((name) => !used.has(name))) {
  failed = true;
  console.error(`.build/licences.json has ${name}, which nothing uses.`);
}
process.exitCode = failed ? 1 : 0;
