// What a caller asks, as the engine takes it.
import { EngineError } from './errors.js';
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
  const { onError = 'PROPAGATE', receipt = false } = options ?? {};
  const behaviour = errorBehaviours.indexOf(onError);
  if (behaviour < 0) {
    throw new EngineError(`"onError" is ${JSON.stringify(onError)}: it must be "PROPAGATE", "NULL" or "HALT".`);
  }

  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    throw new EngineError('"operationName" must be a string.');
  }

  return {
    document: textOf(query),
    variables: jsonOf(variables),
    operationName: operationName ?? null,
    onError: behaviour,
    receipt: receipt === true,
  };
}

/** @param {any} query */
function textOf(query) {
  // graphql-codegen writes documents as syntax trees or, with documentMode 'string', as objects of a class of strings.
  if (typeof query === 'string' || query instanceof String) {
    return query.toString();
  }

  if (query?.kind === 'Document') {
    return print(query);
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

  return JSON.stringify(variables);
}
