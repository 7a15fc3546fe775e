import { useLayoutEffect, useState } from 'preact/hooks';
import { afterTheRest } from '../../api/afterTheRest';
import { ask } from '../../api/client';
import { StatementFacets, type StatementFacetsVariables } from '../../api/operations.generated';
import type { FacetValue } from './Facets';

export type FacetKey = StatementFacetsVariables['by'][number];

/** Keys to count statements by, under the same conditions: they are counted together. */
export type Counting = Pick<StatementFacetsVariables, 'where' | 'view'> & { readonly by: readonly FacetKey[] };

type Counts = ReadonlyMap<FacetKey, readonly FacetValue[]>;

/** Counts in one request, or as it was counted before. */
export const count = ({ where, view, by }: Counting): Promise<Counts> =>
  ask(StatementFacets, { where, view, by }).then(({ statements }) => new Map(by.map((key) => [key, statements.facets.filter((facet) => facet.by === key)])));

/**
 * The countings with those under the same conditions as one. Without conditions a count is quick, and several may be on their way at a time;
 * conditions are tested once for all keys.
 */
export function together(countings: readonly Counting[]): readonly Counting[] {
  const merged = new Map<string, Counting>();
  for (const counting of countings) {
    const { where, view, by } = counting;
    const name = JSON.stringify(where === undefined ? [by[0], view] : [where, view]);
    const known = merged.get(name);
    merged.set(name, known ? { ...known, by: [...known.by, ...by] } : counting);
  }

  return [...merged.values()];
}

export interface Facets {
  /** The number of statements by a key. Until new ones are there, and if they do not come, they are those of before. */
  of(key: FacetKey): readonly FacetValue[];
  /** Whether all that was asked has been answered, if only by an error. */
  readonly areKnown: boolean;
}

/** Counts whenever the conditions change. */
export function useFacets(countings: readonly Counting[]): Facets {
  const [held, setHeld] = useState<Counts>(new Map());
  const [settled, settle] = useState('');
  const name = JSON.stringify(countings);
  useLayoutEffect(() => {
    let isWanted = true;
    const answers = countings.map((counting) =>
      afterTheRest(() => count(counting)).then((counts) => isWanted && setHeld((before) => new Map([...before, ...counts])), () => undefined));
    void Promise.all(answers).then(() => isWanted && settle(name));

    return () => {
      isWanted = false;
    };
  }, [name]);
  return { of: (key) => held.get(key) ?? [], areKnown: settled === name };
}
