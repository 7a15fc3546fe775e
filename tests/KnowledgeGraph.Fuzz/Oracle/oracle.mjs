// graphql-js as a process that answers questions. Lines of JSON come in, and one goes out for each, in the same order.
//
//   { "schemas": ["type Query { … }", …], "descriptions": { "Boolean": "…" } }      first of all; answered by { "version": "17.1.0" }
//   { "schema": 0, "document": "{ a }", "variables": "{…}", "operationName": "Q" }
//
// The answer is what became of the document, at the stage where it ended:
//   { "stage": "syntax" | "validation" | "execution", "errors": [{ rule, message, locations, path }], "data": … }
import { createInterface } from 'node:readline';
import { buildSchema, executeSync, parse, specifiedRules, validate, version } from 'graphql';
import { inTheOrderOfTheEngine, prepareBuiltIns } from './likeness.mjs';
import { createResolvers } from './resolvers.mjs';

// A draft of the specification that is later than September 2025 lets a selection set be empty, and so does graphql-js unless it is told.
const parserOptions = { allowEmptySelectionSets: false };

// No error is left out: which errors come first is not the question here.
const validationOptions = { maxErrors: 100_000, allowEmptySelectionSets: false };

// graphql-js does not say which rule an error is of, so each rule is given a context of its own that writes it down.
const namedRules = specifiedRules.map((rule) => {
  const name = rule.name.replace(/Rule$/, '');
  return (context) => rule(Object.create(context, {
    reportError: { value: (error) => context.reportError(Object.assign(error, { rule: name })) },
  }));
});

const describe = ({ rule, message, locations, path }) => ({ rule, message, locations, path });

function answer({ schema, document, variables, operationName }, { schemas, resolvers }) {
  let tree;
  try {
    tree = parse(document, parserOptions);
  } catch (error) {
    return { stage: 'syntax', errors: [describe(error)] };
  }

  const errors = validate(schemas[schema], tree, namedRules, validationOptions);
  if (errors.length > 0) return { stage: 'validation', errors: errors.map(describe) };

  // What subscribing would give cannot be compared: the engine offers none.
  const operations = tree.definitions.filter((definition) => definition.kind === 'OperationDefinition');
  if (operations.some((operation) => operation.operation === 'subscription')) return { stage: 'validation', errors: [] };

  const result = executeSync({
    schema: schemas[schema],
    document: tree,
    variableValues: variables === undefined ? undefined : JSON.parse(variables),
    operationName,
    rootValue: undefined,
    ...resolvers[schema],
  });
  return { stage: 'execution', data: result.data, errors: (result.errors ?? []).map(describe) };
}

let world;
for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  let reply;
  if (question.schemas) {
    prepareBuiltIns(question.descriptions);
    const schemas = question.schemas.map((sdl) => inTheOrderOfTheEngine(buildSchema(sdl)));
    world = { schemas, resolvers: schemas.map(createResolvers) };
    reply = { version };
  } else {
    try {
      reply = answer(question, world);
    } catch (error) {
      reply = { stage: 'failure', errors: [{ message: String(error?.stack ?? error) }] };
    }
  }
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}
