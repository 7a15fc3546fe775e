// The text of a syntax tree, for documents that were generated as one. Executable documents only; graphql-js is not needed for it.
import { EngineError } from './errors.js';

/** The engine refuses what nests deeper. */
const maxDepth = 500;

/**
 * Prints a document. Linear in its size.
 * @param {any} document A tree as the specification of graphql-js has it.
 * @returns {string}
 */
export const print = (document) => document.definitions.map((/** @type {any} */ definition) => node(definition, 0)).join('\n\n');

/** @type {Record<string, (node: any, depth: number) => string>} */
const printers = {
  Name: ({ value }) => value,
  OperationDefinition: ({ operation, name, variableDefinitions, directives, selectionSet }, depth) =>
    [
      operation,
      `${of(name, depth)}${wrapped('(', list(variableDefinitions, depth), ')')}`,
      list(directives, depth, ' '),
      node(selectionSet, depth),
    ].filter(Boolean).join(' '),
  VariableDefinition: ({ variable, type, defaultValue, directives }, depth) =>
    `${node(variable, depth)}: ${node(type, depth)}${wrapped(' = ', of(defaultValue, depth))}${wrapped(' ', list(directives, depth, ' '))}`,
  FragmentDefinition: ({ name, typeCondition, directives, selectionSet }, depth) =>
    `fragment ${node(name, depth)} on ${node(typeCondition, depth)} `
    + `${wrapped('', list(directives, depth, ' '), ' ')}${node(selectionSet, depth)}`,
  SelectionSet: ({ selections }, depth) => {
    const indent = '  '.repeat(depth + 1);
    return `{\n${selections.map((/** @type {any} */ selection) => indent + node(selection, depth + 1)).join('\n')}\n${'  '.repeat(depth)}}`;
  },
  Field: ({ alias, name, arguments: values, directives, selectionSet }, depth) =>
    `${wrapped('', of(alias, depth), ': ')}${node(name, depth)}${wrapped('(', list(values, depth), ')')}`
    + `${wrapped(' ', list(directives, depth, ' '))}${wrapped(' ', of(selectionSet, depth))}`,
  FragmentSpread: ({ name, directives }, depth) => `...${node(name, depth)}${wrapped(' ', list(directives, depth, ' '))}`,
  InlineFragment: ({ typeCondition, directives, selectionSet }, depth) =>
    ['...', wrapped('on ', of(typeCondition, depth)), list(directives, depth, ' '), node(selectionSet, depth)].filter(Boolean).join(' '),
  Argument: ({ name, value }, depth) => `${node(name, depth)}: ${node(value, depth)}`,
  Directive: ({ name, arguments: values }, depth) => `@${node(name, depth)}${wrapped('(', list(values, depth), ')')}`,
  Variable: ({ name }, depth) => `$${node(name, depth)}`,
  IntValue: ({ value }) => value,
  FloatValue: ({ value }) => value,
  EnumValue: ({ value }) => value,
  BooleanValue: ({ value }) => String(value),
  NullValue: () => 'null',
  // The escapes of JSON are escapes of GraphQL too.
  StringValue: ({ value }) => JSON.stringify(value),
  ListValue: ({ values }, depth) => `[${list(values, depth + 1)}]`,
  ObjectValue: ({ fields }, depth) => `{${list(fields, depth + 1)}}`,
  ObjectField: ({ name, value }, depth) => `${node(name, depth)}: ${node(value, depth)}`,
  NamedType: ({ name }, depth) => node(name, depth),
  ListType: ({ type }, depth) => `[${node(type, depth + 1)}]`,
  NonNullType: ({ type }, depth) => `${node(type, depth + 1)}!`,
};

/** @param {any} tree @param {number} depth @returns {string} */
function node(tree, depth) {
  const printer = Object.hasOwn(printers, tree?.kind) ? printers[tree.kind] : undefined;
  if (!printer) {
    throw new EngineError(`A document to execute cannot have a ${JSON.stringify(tree?.kind)}.`);
  }

  if (depth > maxDepth) {
    throw new EngineError(`The document nests more than ${maxDepth} levels deep.`);
  }

  return printer(tree, depth);
}

/** @param {any} tree @param {number} depth */
const of = (tree, depth) => (tree ? node(tree, depth) : '');

/** @param {any} trees @param {number} depth */
const list = (trees, depth, separator = ', ') => (trees ?? []).map((/** @type {any} */ tree) => node(tree, depth)).join(separator);

/** A text between others, and nothing for an empty one. @param {string} before @param {string} text */
const wrapped = (before, text, after = '') => (text ? before + text + after : '');
