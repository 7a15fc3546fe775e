/** The path of the API, relative to the page. A server that has it under another name than the usual one says so in the page. */
export const apiPath: string = globalThis.document?.documentElement.dataset['api'] ?? 'graphql';
