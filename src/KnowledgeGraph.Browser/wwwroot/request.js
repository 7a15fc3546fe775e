// What a caller asks, as the engine takes it.
import { EngineError, reasonOf } from './errors.js';
import { print } from './print.js';

/** In the order of the engine's enumeration. */
const errorBehaviours = ['PROPAGATE', 'NULL', 'HALT'];

/**
 * @typedef {object} Request What crosses to a worker.
 * @property {string} document
 * @property {string} variables JSON; empty if there are none.
 * @property {string | null} operationName
 * @property {number} onError
 * @property {boolean} receipt
 */

/**
 * Reads the arguments of `execute`.
 * @param {any} query
 * @param {any} variables
 * @param {any} operationName
 * @param {any} options
 * @returns {Request}
 */
export function readRequest(query, variables, operationName, options) {
  if (options !== undefined && (typeof options !== 'object' || Array.isArray(options))) {
    throw new EngineError('"options" must be an object.');
  }

  const { onError = 'PROPAGATE', receipt = false } = options ?? {};
  const behaviour = errorBehaviours.indexOf(onError);
  if (behaviour < 0) {
    throw new EngineError(`"onError" is ${shown(onError)}: it must be "PROPAGATE", "NULL" or "HALT".`);
  }

  if (typeof receipt !== 'boolean') {
    throw new EngineError(`"receipt" is ${shown(receipt)}: it must be true or false.`);
  }

  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    throw new EngineError('"operationName" must be a string.');
  }

  return {
    document: textOf(query),
    variables: jsonOf(variables),
    operationName: operationName ?? null,
    onError: behaviour,
    receipt,
  };
}

/** @param {any} query */
function textOf(query) {
  // graphql-codegen writes documents as syntax trees or, with documentMode 'string', as objects of a class of strings.
  if (typeof query === 'string' || query instanceof String) {
    return query.toString();
  }

  if (query?.kind === 'Document') {
    try {
      return print(query);
    } catch (error) {
      throw error instanceof EngineError ? error : new EngineError(`"query" is not a complete document: ${reasonOf(error)}`, { cause: error });
    }
  }

  throw new EngineError('"query" must be GraphQL as a string, or a document as graphql-codegen and graphql-js make it.');
}

/** @param {any} variables */
function jsonOf(variables) {
  if (variables === undefined || variables === null) {
    return '';
  }

  if (typeof variables !== 'object' || Array.isArray(variables)) {
    throw new EngineError('"variables" must be an object.');
  }

  let json;
  try {
    json = JSON.stringify(variables);
  } catch (error) {
    // A number of type bigint, an object that holds itself, or a toJSON that fails.
    throw new EngineError(`"variables" cannot be written as JSON: ${reasonOf(error)}`, { cause: error });
  }

  if (!json?.startsWith('{')) {
    throw new EngineError('"variables" must be an object.');
  }

  return json;
}

/** A value in a message. @param {unknown} value */
function shown(value) {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value;
  }
}
