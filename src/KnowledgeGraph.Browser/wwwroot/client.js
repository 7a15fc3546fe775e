// The engine in a worker, for pages: the page stays responsive while the engine works.
import { EngineError } from './errors.js';
import { readRequest } from './request.js';

export { EngineError };

const decoder = new TextDecoder();

/**
 * @param {unknown} image The bytes of an image, or its address.
 * @param {{ worker?: Worker }} [options]
 */
export async function open(image, options) {
  const connection = new Connection(options?.worker ?? create());
  try {
    const argument = image instanceof URL || typeof image === 'string' ? new URL(image, globalThis.document?.baseURI).href : image;
    return new RemoteEngine(connection, await connection.call('open', argument));
  } catch (error) {
    connection.end();
    throw error;
  }
}

function create() {
  if (typeof Worker === 'undefined') {
    throw new EngineError('There are no workers here. Under Node, import "@knowledgegraph/engine".');
  }

  return new Worker(new URL('./worker.js', import.meta.url), { type: 'module', name: 'knowledgegraph-engine' });
}

class RemoteEngine {
  #connection;

  /** @param {Connection} connection @param {string} hash */
  constructor(connection, hash) {
    this.#connection = connection;
    this.hash = hash;
  }

  /** @param {any} query @param {any} [variables] @param {any} [operationName] @param {any} [options] */
  async execute(query, variables, operationName, options) {
    return JSON.parse(decoder.decode(await this.executeBytes(query, variables, operationName, options)));
  }

  /** @param {any} query @param {any} [variables] @param {any} [operationName] @param {any} [options] @returns {Promise<Uint8Array>} */
  async executeBytes(query, variables, operationName, options) {
    return this.#connection.call('execute', readRequest(query, variables, operationName, options));
  }

  /** @returns {Promise<string>} */
  async schema() {
    return this.#connection.call('schema');
  }

  /** Ends the worker, and with it all that it has in memory. */
  async close() {
    this.#connection.end();
  }
}

/** Calls to a worker, each with its own number. */
class Connection {
  #worker;
  #last = 0;
  /** @type {EngineError | undefined} */
  #ended;
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: EngineError) => void }>} */
  #calls = new Map();

  /** @param {Worker} worker */
  constructor(worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data: { id, result, error } }) => {
      const call = this.#calls.get(id);
      this.#calls.delete(id);
      if (error === undefined) {
        call?.resolve(result);
      } else {
        call?.reject(new EngineError(error));
      }
    });
    // A worker whose script does not load says no more than that.
    worker.addEventListener('error', ({ message }) => this.end(new EngineError(
      `The worker of the engine has failed: ${message || 'its script cannot be loaded, or the policy of the page forbids it'}.`)));
  }

  /** @param {string} method @param {unknown} [argument] @returns {Promise<any>} */
  call(method, argument) {
    if (this.#ended) {
      return Promise.reject(this.#ended);
    }

    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      this.#calls.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, argument });
    });
  }

  end(error = new EngineError('The engine is closed. Open the image again.')) {
    this.#ended ??= error;
    this.#worker.terminate();
    for (const { reject } of this.#calls.values()) {
      reject(this.#ended);
    }

    this.#calls.clear();
  }
}
