// Writes src/api/operations.generated.ts: the text and the types of the operations in src/api/operations, checked against a schema.
//   node codegen.mjs ../../schema.graphql          writes the file
//   node codegen.mjs ../../schema.graphql --check  fails if it is not what would be written
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildSchema, concatAST, GraphQLList, isEnumType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType, isUnionType,
  Kind, parse, print, validate,
} from 'graphql';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, 'src', 'api', 'operations.generated.ts');

// The values of these differ from set to set: for the explorer they are text.
const openEnums = new Set(['EntityKind', 'Predicate']);
const numbers = new Set(['Int', 'Float', 'Long']);
const header = '// Written by codegen.mjs from src/api/operations; do not edit.\nimport type { Operation } from \'./operation\';\n\n';

export function generate(schemaText) {
  const schema = buildSchema(schemaText, { assumeValidSDL: true });
  const folder = join(here, 'src', 'api', 'operations');
  const document = concatAST(readdirSync(folder).filter((name) => name.endsWith('.graphql')).sort()
    .map((name) => parse(readFileSync(join(folder, name), 'utf8'), { noLocation: true })));
  const errors = validate(schema, document);
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
  const fragments = new Map(document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
  const writer = new Writer(schema, fragments);
  const parts = [writer.view()];
  for (const fragment of fragments.values()) {
    parts.push(`export interface ${fragment.name.value} ${writer.object(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), '')}\n`);
  }
  for (const node of document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)) {
    const name = node.name.value;
    parts.push(`export interface ${name}Data ${writer.object(node.selectionSet, schema.getQueryType(), '')}\n`);
    parts.push(`export interface ${name}Variables ${writer.variables(node)}\n`);
    const text = [node, ...[...used(node.selectionSet, fragments, new Set())].map((each) => fragments.get(each))].map(print).join('\n\n');
    parts.push(`export const ${name}: Operation<${name}Data, ${name}Variables> = {\n  name: '${name}',\n  text: \`${text}\n\`,\n};\n`);
  }
  return header + parts.join('\n');
}

function used(selectionSet, fragments, found) {
  for (const node of selectionSet?.selections ?? []) {
    if (node.kind === Kind.FRAGMENT_SPREAD && !found.has(node.name.value)) {
      found.add(node.name.value);
      used(fragments.get(node.name.value).selectionSet, fragments, found);
    }
    if (node.selectionSet) used(node.selectionSet, fragments, found);
  }
  return found;
}

class Writer {
  constructor(schema, fragments) {
    this.schema = schema;
    this.fragments = fragments;
  }

  object(selectionSet, type, indent) {
    const { fields, spreads } = this.collect(selectionSet, type);
    const lines = fields.map(({ node, type: fieldType, optional }) => {
      const key = (node.alias ?? node.name).value;
      return `${indent}  readonly ${key}${optional ? '?' : ''}: ${this.output(fieldType, node, `${indent}  `)};\n`;
    });
    const own = lines.length > 0 || spreads.length === 0 ? `{\n${lines.join('')}${indent}}` : '';
    return [...spreads, own].filter(Boolean).join(' & ');
  }

  // Fields inside a condition on a type that the object may not have are optional.
  collect(selectionSet, type) {
    const fields = [];
    const spreads = [];
    for (const node of selectionSet.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) spreads.push(node.name.value);
      else if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = this.schema.getType(node.typeCondition.name.value);
        for (const field of this.collect(node.selectionSet, condition).fields) fields.push({ ...field, optional: condition !== type });
      } else {
        const definition = type.getFields()[node.name.value];
        fields.push({ node, type: definition.type, optional: (node.directives ?? []).length > 0 });
      }
    }
    return { fields, spreads };
  }

  output(type, node, indent) {
    if (isNonNullType(type)) return this.bare(type.ofType, node, indent);
    return `${this.bare(type, node, indent)} | null`;
  }

  bare(type, node, indent) {
    if (isListType(type)) {
      const item = this.output(type.ofType, node, indent);
      return item.endsWith('| null') || item.includes(' & ') || item.includes("' | '") ? `readonly (${item})[]` : `readonly ${item}[]`;
    }
    if (isObjectType(type) || isInterfaceType(type) || isUnionType(type)) return this.object(node.selectionSet, type, indent);
    return this.scalar(type);
  }

  scalar(type) {
    if (isEnumType(type)) return openEnums.has(type.name) ? 'string' : type.getValues().map(({ name }) => `'${name}'`).join(' | ');
    if (numbers.has(type.name)) return 'number';
    return type.name === 'Boolean' ? 'boolean' : 'string';
  }

  input(type) {
    if (isNonNullType(type)) return this.input(type.ofType);
    if (isListType(type)) return `readonly (${this.input(type.ofType)})[]`;
    if (isInputObjectType(type)) return type.name === 'View' ? 'View' : 'Conditions';
    return this.scalar(type);
  }

  view() {
    const fields = Object.values(this.schema.getType('View').getFields());
    const lines = fields.map((field) => `  readonly ${field.name}?: ${this.input(field.type)};\n`);
    return `/** An input object, as the schema describes it. */\nexport interface Conditions {\n  readonly [key: string]: unknown;\n}\n\nexport interface View {\n${lines.join('')}}\n`;
  }

  variables(node) {
    const lines = (node.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
      const required = type.kind === Kind.NON_NULL_TYPE && !defaultValue;
      return `  readonly ${variable.name.value}${required ? '' : '?'}: ${this.input(typeOf(this.schema, type))};\n`;
    });
    return lines.length > 0 ? `{\n${lines.join('')}}` : '{}';
  }
}

function typeOf(schema, node) {
  if (node.kind === Kind.NON_NULL_TYPE) return typeOf(schema, node.type);
  if (node.kind === Kind.LIST_TYPE) return new GraphQLList(typeOf(schema, node.type));
  return schema.getType(node.name.value);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = generate(readFileSync(process.argv[2], 'utf8'));
  if (process.argv[3] === '--check') {
    if (readFileSync(target, 'utf8') !== text) {
      console.error('src/api/operations.generated.ts is out of date: node codegen.mjs ../../schema.graphql');
      process.exitCode = 1;
    }
  } else writeFileSync(target, text);
}
