/** A request, as GraphQL over HTTP has it. */
export interface Operated {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: unknown;
}

export interface GraphQLError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

export interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLError[];
}

/** Why there is no answer, in words for people. */
export class AnswerError extends Error {
  constructor(message: string, readonly status: number, readonly code: string | undefined) {
    super(message);
  }

  get needsKey(): boolean {
    return this.status === 401;
  }
}
