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

/** What else there is to say of a failure. */
interface About {
  /** What does not work, as a heading. */
  readonly title?: string;
  /** The cause as it was reported: words for those who look after the pages. */
  readonly detail?: string;
}

/** Why there is no answer, in words for people. */
export class AnswerError extends Error {
  readonly title: string | undefined;
  readonly detail: string | undefined;

  constructor(message: string, readonly status: number, readonly code: string | undefined, { title, detail }: About = {}) {
    super(message);
    this.title = title;
    this.detail = detail;
  }

  get needsKey(): boolean {
    return this.status === 401;
  }
}
