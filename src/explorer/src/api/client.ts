import type { Operation } from './operation';
import { apiPath } from './path';

export interface GraphQLError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
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

const keyName = 'knowledgegraph-key';

export const hasKey = (): boolean => sessionStorage.getItem(keyName) !== null;

/** Keeps the key of the API until the tab is closed. */
export function setKey(key: string): void {
  sessionStorage.setItem(keyName, key);
  kept.clear();
}

const maxKept = 80;
const kept = new Map<string, Promise<unknown>>();

export const keyOf = (operation: { readonly name: string }, variables: unknown): string => operation.name + JSON.stringify(variables);

/** Asks the API; the same question is asked once. */
export function ask<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Data> {
  const key = keyOf(operation, variables);
  const known = kept.get(key);
  if (known) {
    return known as Promise<Data>;
  }

  const answer = send<Data>({ query: operation.text, operationName: operation.name, variables });
  kept.set(key, answer);
  answer.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > maxKept && oldest !== undefined) {
    kept.delete(oldest);
  }

  return answer;
}

/** Asks a document that is not one of ours, such as a saved question. */
export const askDocument = (query: string, variables: unknown): Promise<unknown> => send({ query, variables });

/** Gets what the server has beside the API. */
export async function getJson<Data>(path: string): Promise<Data> {
  const response = await request(path, { headers: { accept: 'application/json' } });
  if (!response.ok) {
    throw new AnswerError(reason(response, undefined), response.status, undefined);
  }

  return response.json();
}

async function request(path: string, init: RequestInit): Promise<Response> {
  const key = sessionStorage.getItem(keyName);
  try {
    return await fetch(path, { ...init, headers: { ...init.headers, ...(key && { authorization: `Bearer ${key}` }) } });
  } catch {
    throw new AnswerError('The server cannot be reached. Is it still running?', 0, undefined);
  }
}

async function send<Data>(body: unknown): Promise<Data> {
  const response = await request(apiPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9' },
    body: JSON.stringify(body),
  });

  const answer = await read(response);
  const [error] = answer.errors ?? [];
  if (error || !answer.data) {
    throw new AnswerError(reason(response, error), response.status, error?.extensions?.code);
  }

  return answer.data as Data;
}

async function read(response: Response): Promise<{ data?: unknown; errors?: readonly GraphQLError[] }> {
  try {
    return await response.json();
  } catch {
    throw new AnswerError(`The server answered ${response.status} ${response.statusText} without saying why.`, response.status, undefined);
  }
}

function reason(response: Response, error: GraphQLError | undefined): string {
  const message = error?.message ?? `The server answered ${response.status}.`;
  const wait = response.headers.get('retry-after');
  return wait && (response.status === 429 || response.status === 503) ? `${message} Try again in ${wait} seconds.` : message;
}
