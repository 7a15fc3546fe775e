/** A document with the types of what it takes and gives: what graphql-codegen writes (`TypedDocumentNode`, or strings), gql.tada too. */
export type TypedDocument<Data, Variables> =
  & ({ readonly kind: unknown; readonly definitions: readonly unknown[] } | String)
  & { readonly __apiType?: (variables: Variables) => Data };

/** An error of a query, as GraphQL has it. */
export interface GraphQLError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly [name: string]: unknown };
}

/** The answer to a request. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLError[];
  readonly extensions?: { readonly [name: string]: unknown };
}

export interface ExecuteOptions {
  /** What the error of a field does to the data around it; `PROPAGATE` unless given. */
  readonly onError?: 'PROPAGATE' | 'NULL' | 'HALT';
  /** Whether the answer has a receipt, in `extensions.receipt`, by which `kg verify` checks it later. */
  readonly receipt?: boolean;
}

/** An open image. Calls are answered one after another. */
export interface Engine {
  /** The hash of the facts. */
  readonly hash: string;

  /**
   * Executes an operation. What is wrong with the operation is an error in the answer.
   * @throws {EngineError} The arguments are not a request, or the engine is closed.
   */
  execute<Data, Variables>(
    query: TypedDocument<Data, Variables>,
    variables?: Variables | null,
    operationName?: string | null,
    options?: ExecuteOptions,
  ): Promise<Answer<Data>>;
  execute<Data = Record<string, any>>(
    query: string,
    variables?: Readonly<Record<string, unknown>> | null,
    operationName?: string | null,
    options?: ExecuteOptions,
  ): Promise<Answer<Data>>;

  /** The same as JSON in UTF-8, byte for byte what the server sends. */
  executeBytes(
    query: string | TypedDocument<any, any>,
    variables?: Readonly<Record<string, unknown>> | null,
    operationName?: string | null,
    options?: ExecuteOptions,
  ): Promise<Uint8Array<ArrayBuffer>>;

  /** The schema, in the schema definition language. */
  schema(): Promise<string>;

  /** Gives the memory back. Closing twice does no harm. */
  close(): Promise<void>;
}

/** Something that kept the engine from answering. */
export declare class EngineError extends Error {}
