// The .NET runtime with the engine. There is one in each realm: a page, a worker or a process of Node.
import { EngineError, reasonOf } from './errors.js';

/**
 * @callback Execute Answers a request, in UTF-8.
 * @param {number} handle
 * @param {Uint8Array} document
 * @param {Uint8Array} variables
 * @param {string | null} operationName
 * @param {number} onError
 * @param {boolean} receipt
 * @returns {Uint8Array}
 *
 * @typedef {object} Exports The functions of the engine, in EngineExports.cs.
 * @property {(image: Uint8Array) => number} Open
 * @property {Execute} Execute
 * @property {(handle: number) => string} Schema
 * @property {(handle: number) => string} Hash
 * @property {(handle: number) => void} Close
 */

/** @type {Promise<Exports> | undefined} */
let started;

/** Starts the runtime, once; after a failure, anew. Resolves to the functions that it exports. */
export function start() {
  started ??= load().catch((error) => {
    started = undefined;
    throw new EngineError(`The engine cannot be started: ${reasonOf(error)}`, { cause: error });
  });
  return started;
}

/**
 * Options of the interpreter: no pass over static single assignments when it optimises a method that has run often. With that pass, .NET 10.0
 * threw a NullReferenceException in one of many equal calls. Without it, answers take about 4 % longer.
 */
const interpreterOptions = '-ssa';

/** @returns {Promise<Exports>} */
async function load() {
  // @ts-ignore The runtime has no types.
  const { dotnet } = await import('./_framework/dotnet.js');
  const { getAssemblyExports, getConfig } = await dotnet
    .withDiagnosticTracing(false)
    .withEnvironmentVariable('MONO_INTERPRETER_OPTIONS', interpreterOptions)
    .create();
  const exports = await getAssemblyExports(getConfig().mainAssemblyName);
  return exports.KnowledgeGraph.Browser.EngineExports;
}
