// The engine in a worker of a page: client.js is the other side.
import { EngineError, reasonOf } from './errors.js';
import { open } from './local.js';
import { start } from './runtime.js';

/** @typedef {import('./request.js').Request} Request */
/** @typedef {{ id: number, method: string, argument?: any }} Call */

/** @type {Awaited<ReturnType<typeof open>> | undefined} */
let engine;

/** @type {Record<string, (argument: any) => unknown>} */
const methods = {
  open: async (image) => {
    // The image and the runtime are fetched at the same time.
    const [bytes] = await Promise.all([typeof image === 'string' ? download(image) : image, start()]);
    engine = await open(bytes);
    return engine.hash;
  },
  execute: (/** @type {Request} */ request) => opened().run(request),
  schema: () => opened().schema(),
  close: () => opened().close(),
};

function opened() {
  if (!engine) {
    throw new EngineError('No image is open.');
  }

  return engine;
}

/** @param {string} address */
async function download(address) {
  let response;
  try {
    response = await fetch(address);
  } catch {
    throw new EngineError(`The facts cannot be fetched from ${address}. Is there a connection?`);
  }

  if (!response.ok) {
    const status = `${response.status} ${response.statusText}`.trim();
    throw new EngineError(`The facts cannot be fetched from ${address}: the answer was ${status}.`);
  }

  return response.arrayBuffer();
}

addEventListener('message', async (/** @type {MessageEvent<Call>} */ { data: { id, method, argument } }) => {
  try {
    const result = await methods[method]?.(argument);
    postMessage({ id, result }, { transfer: result instanceof Uint8Array ? [result.buffer] : [] });
  } catch (error) {
    postMessage({ id, error: reasonOf(error) });
  }
});
