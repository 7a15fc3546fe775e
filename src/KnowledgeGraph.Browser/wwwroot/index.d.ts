import type { Engine } from './types.js';

export * from './types.js';

/**
 * Opens an image, as `kg compile` writes it.
 * @param image The bytes; they are copied.
 * @throws {EngineError} The bytes are not an image of this version, or the image is damaged.
 */
export declare function open(image: Uint8Array | ArrayBuffer | ArrayBufferView): Promise<Engine>;
