import { useLayoutEffect, useState } from 'preact/hooks';
import { AnswerError } from './answer';
import { ask, keyOf } from './client';
import type { Operation } from './operation';

export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly error: AnswerError | undefined;
  /** Whether the data is that of the question before, until the new one is answered. */
  readonly isLoading: boolean;
  retry(): void;
}

interface Held<Data> {
  readonly key: string | undefined;
  readonly data?: Data | undefined;
  readonly error?: AnswerError;
}

/** Asks the API whenever the variables change; null asks nothing. */
export const useAnswer = <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables | null): Answer<Data> =>
  useAsked(variables === null ? undefined : keyOf(operation, variables), () => ask(operation, variables as Variables));

/** Asks whenever the key of a question changes; undefined asks nothing. */
export function useAsked<Data>(key: string | undefined, question: () => Promise<Data>): Answer<Data> {
  const [held, setHeld] = useState<Held<Data>>({ key: undefined });
  const [attempt, setAttempt] = useState(0);
  // Before the page is painted: the answer is on its way meanwhile.
  useLayoutEffect(() => {
    if (key === undefined) {
      setHeld({ key: undefined });
      return undefined;
    }

    let isWanted = true;
    question().then(
      (data) => isWanted && setHeld({ key, data }),
      (error: unknown) => isWanted && setHeld((before) => ({ key, data: before.data, error: toError(error) })));
    return () => {
      isWanted = false;
    };
  }, [key, attempt]);
  return {
    data: key === undefined ? undefined : held.data,
    error: held.key === key ? held.error : undefined,
    isLoading: key !== undefined && held.key !== key,
    retry: () => setAttempt((count) => count + 1),
  };
}

export const toError = (error: unknown): AnswerError =>
  error instanceof AnswerError ? error : new AnswerError(error instanceof Error ? error.message : String(error), 0, undefined);
