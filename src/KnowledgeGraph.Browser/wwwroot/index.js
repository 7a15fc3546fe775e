// What is exported as "@knowledgegraph/engine"; index.d.ts has its types.
export { open, EngineError } from './local.js';
