// The .NET runtime with the engine. There is one in each realm: a page, a worker or a process of Node.
import { EngineError, reasonOf } from './errors.js';

/** @type {Promise<Record<string, (...values: any[]) => any>> | undefined} */
let started;

/** Starts the runtime, once; after a failure, anew. Resolves to the functions that it exports. */
export function start() {
  started ??= load().catch((error) => {
    started = undefined;
    throw new EngineError(`The engine cannot be started: ${reasonOf(error)}`, { cause: error });
  });
  return started;
}

async function load() {
  const { dotnet } = await import('./_framework/dotnet.js');
  const { getAssemblyExports, getConfig } = await dotnet.withDiagnosticTracing(false).create();
  const exports = await getAssemblyExports(getConfig().mainAssemblyName);
  return exports.KnowledgeGraph.Browser.EngineExports;
}
