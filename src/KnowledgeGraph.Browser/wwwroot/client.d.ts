import type { Engine } from './types.js';

export * from './types.js';

/**
 * Opens an image in a worker of this page.
 * @param image The bytes, which are copied, or the address of an image, relative to the page.
 * @param options A worker of your own for `@knowledgegraph/engine/worker.js`, where a bundler puts it elsewhere.
 * @throws {EngineError} The image cannot be fetched, is not one of this version, or is damaged; or the worker does not start.
 */
export declare function open(
  image: Uint8Array | ArrayBuffer | ArrayBufferView | URL | string, options?: { readonly worker?: Worker }): Promise<Engine>;
