/** Something that kept the engine from answering: it says what, and how to fix it. Errors of a query are in its answer. */
export class EngineError extends Error {
  name = 'EngineError';
}

/** What an error says, without a stack trace. @param {unknown} error */
export const reasonOf = (error) => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
