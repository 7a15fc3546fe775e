import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnswerError } from './answer';
import { ask, keyOf } from './client';
import type { Operation } from './operation';
import { toError } from './useAnswer';

export interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

export interface Pages<Data, Node> {
  readonly first: Data | undefined;
  readonly nodes: readonly Node[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: AnswerError | undefined;
  /** Fetches the next page, or all there are up to a number of items. */
  more(upTo?: number): void;
  retry(): void;
}

interface Held<Data, Node> {
  readonly key: string;
  readonly first?: Data;
  readonly nodes: readonly Node[];
  readonly page?: Page<Node>;
  readonly error?: AnswerError;
}

const unknown = '?';

/** The pages of a list, one after another. Another question begins anew; null is one that is not known yet. */
export function usePages<Data, Variables extends { readonly after?: string }, Node>(
  operation: Operation<Data, Variables>, variables: Variables | null, pageOf: (data: Data) => Page<Node>,
): Pages<Data, Node> {
  const key = variables === null ? unknown : keyOf(operation, variables);
  const wanted = useRef(key);
  wanted.current = key;
  const [held, setHeld] = useState<Held<Data, Node>>({ key: '', nodes: [] });
  const [isFetching, setFetching] = useState(false);
  const fetchFrom = async (before: Held<Data, Node> | undefined, upTo: number) => {
    if (variables === null) {
      return;
    }

    setFetching(true);
    try {
      let state = before;
      do {
        const after = state?.page?.pageInfo.endCursor;
        const data = await ask(operation, after ? { ...variables, after } : variables);
        if (wanted.current !== key) {
          return;
        }

        const page = pageOf(data);
        state = { key, first: state?.first ?? data, nodes: [...state?.nodes ?? [], ...page.nodes], page };
        setHeld(state);
      } while (state.page?.pageInfo.hasNextPage && state.nodes.length < upTo);
    } catch (fault) {
      if (wanted.current === key) {
        setHeld((state) => ({ ...(before ?? state), key, error: toError(fault) }));
      }
    } finally {
      setFetching(false);
    }
  };
  // Before the page is painted: the answer is on its way meanwhile.
  useLayoutEffect(() => {
    void fetchFrom(undefined, 0);
  }, [key]);
  // What is still to come is of no use to a view that has been left.
  useEffect(() => () => {
    wanted.current = '';
  }, []);
  return {
    first: held.first,
    nodes: held.nodes,
    total: held.page?.totalCount ?? 0,
    hasMore: held.page?.pageInfo.hasNextPage ?? false,
    isLoading: isFetching || held.key !== key,
    error: held.key === key ? held.error : undefined,
    more: (upTo = 0) => void fetchFrom(held, upTo),
    retry: () => void fetchFrom(undefined, 0),
  };
}
