import type { Operated } from './answer';
import { askEngine } from './engine';
import type { Operation } from './operation';
import { hasServer } from './path';
import { askServer, keepKey } from './server';

/** Keeps the key of the API until the tab is closed. */
export function setKey(key: string): void {
  keepKey(key);
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

  const answer = send({ query: operation.text, operationName: operation.name, variables }) as Promise<Data>;
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

const send: (operation: Operated) => Promise<unknown> = hasServer ? askServer : askEngine;
