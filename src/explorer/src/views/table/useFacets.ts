import { useLayoutEffect, useState } from 'preact/hooks';
import { ask } from '../../api/client';
import { StatementFacets, type StatementFacetsVariables } from '../../api/operations.generated';
import type { FacetValue } from './Facets';

export type FacetKey = StatementFacetsVariables['by'][number];

/** Keys to count statements by, under the same conditions: they are counted together. */
export type Counting = Pick<StatementFacetsVariables, 'where' | 'view'> & { readonly by: readonly FacetKey[] };

type Counts = ReadonlyMap<FacetKey, readonly FacetValue[]>;

const maxKept = 100;
const kept = new Map<string, Promise<Counts>>();

const nameOf = ({ where, view }: Counting, key: FacetKey): string => JSON.stringify([key, where, view]);

/** Counts what has not been counted before, in one request. */
function count(counting: Counting): Promise<Counts> {
  const { where, view, by } = counting;
  const missing = by.filter((key) => !kept.has(nameOf(counting, key)));
  if (missing.length > 0) {
    const asked = ask(StatementFacets, { where, view, by: missing })
      .then(({ statements }): Counts => new Map(missing.map((key) => [key, statements.facets.filter((facet) => facet.by === key)])));
    for (const key of missing) {
      const name = nameOf(counting, key);
      kept.set(name, asked);
      asked.catch(() => kept.delete(name));
    }
  }

  return Promise.all(by.map(async (key) => [key, (await kept.get(nameOf(counting, key)))?.get(key) ?? []] as const)).then((all) => {
    for (const [oldest] of [...kept].slice(0, Math.max(0, kept.size - maxKept))) {
      kept.delete(oldest);
    }

    return new Map(all);
  });
}

/**
 * The countings with those under the same conditions as one. Without conditions a count is quick, and several may be on their way at a time;
 * conditions are tested once for all keys.
 */
export function together(countings: readonly Counting[]): readonly Counting[] {
  const merged = new Map<string, Counting>();
  for (const counting of countings) {
    const name = counting.where === undefined ? nameOf(counting, counting.by[0] as FacetKey) : JSON.stringify([counting.where, counting.view]);
    const known = merged.get(name);
    merged.set(name, known ? { ...known, by: [...known.by, ...counting.by] } : counting);
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
      count(counting).then((counts) => isWanted && setHeld((before) => new Map([...before, ...counts])), () => undefined));
    void Promise.all(answers).then(() => isWanted && settle(name));

    return () => {
      isWanted = false;
    };
  }, [name]);
  return { of: (key) => held.get(key) ?? [], areKnown: settled === name };
}
