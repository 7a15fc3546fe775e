// The engine in this realm: Node, or a worker of a page. In a page itself it would keep the page from being drawn while it works.
import { EngineError, reasonOf } from './errors.js';
import { readRequest } from './request.js';
import { start } from './runtime.js';

export { EngineError };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** @param {unknown} image */
export async function open(image) {
  const bytes = bytesOf(image);
  const engine = await start();
  let handle;
  try {
    handle = engine.Open(bytes);
  } catch (error) {
    throw new EngineError(reasonOf(error), { cause: error });
  }

  return new LocalEngine(engine, handle);
}

class LocalEngine {
  #engine;
  #handle;

  /** @param {import('./runtime.js').Exports} engine @param {number} handle */
  constructor(engine, handle) {
    this.#engine = engine;
    this.#handle = handle;
    this.hash = engine.Hash(handle);
  }

  /** @param {any} query @param {any} [variables] @param {any} [operationName] @param {any} [options] */
  async execute(query, variables, operationName, options) {
    return JSON.parse(decoder.decode(this.run(readRequest(query, variables, operationName, options))));
  }

  /** @param {any} query @param {any} [variables] @param {any} [operationName] @param {any} [options] */
  async executeBytes(query, variables, operationName, options) {
    return this.run(readRequest(query, variables, operationName, options));
  }

  async schema() {
    return this.#call((engine, handle) => engine.Schema(handle));
  }

  async close() {
    if (this.#handle !== 0) {
      this.#engine.Close(this.#handle);
      this.#handle = 0;
    }
  }

  /** The answer to a request that is read already. @param {import('./request.js').Request} request @returns {Uint8Array} */
  run({ document, variables, operationName, onError, receipt }) {
    return this.#call((engine, handle) =>
      engine.Execute(handle, encoder.encode(document), encoder.encode(variables), operationName, onError, receipt));
  }

  /** @template Result @param {(engine: import('./runtime.js').Exports, handle: number) => Result} work */
  #call(work) {
    if (this.#handle === 0) {
      throw new EngineError('The engine is closed. Open the image again.');
    }

    try {
      return work(this.#engine, this.#handle);
    } catch (error) {
      throw new EngineError(`The engine has failed: ${reasonOf(error)}`, { cause: error });
    }
  }
}

/** @param {unknown} image */
function bytesOf(image) {
  if (image instanceof Uint8Array) {
    return image;
  }

  if (image instanceof ArrayBuffer) {
    return new Uint8Array(image);
  }

  if (ArrayBuffer.isView(image)) {
    return new Uint8Array(image.buffer, image.byteOffset, image.byteLength);
  }

  throw new EngineError('"image" must be the bytes of an image (Uint8Array or ArrayBuffer), as kg compile writes it.');
}
