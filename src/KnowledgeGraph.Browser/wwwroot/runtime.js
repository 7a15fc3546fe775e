// The .NET runtime with the engine. There is one in each realm: a page, a worker or a process of Node.
import { EngineError, reasonOf } from './errors.js';

/**
 * @typedef {object} Exports The functions of the engine, in EngineExports.cs.
 * @property {(image: Uint8Array) => number} Open
 * @property {(handle: number, document: Uint8Array, variables: Uint8Array, operationName: string | null, onError: number, receipt: boolean) => Uint8Array} Execute
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

/** @returns {Promise<Exports>} */
async function load() {
  // @ts-ignore The runtime has no types.
  const { dotnet } = await import('./_framework/dotnet.js');
  const { getAssemblyExports, getConfig } = await dotnet.withDiagnosticTracing(false).create();
  const exports = await getAssemblyExports(getConfig().mainAssemblyName);
  return exports.KnowledgeGraph.Browser.EngineExports;
}
