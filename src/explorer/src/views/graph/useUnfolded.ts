import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../api/client';
import { Neighbourhood, type NeighbourhoodData, type NeighbourhoodVariables } from '../../api/operations.generated';

type Answer = NeighbourhoodData['neighbourhood'];

/** The neighbourhoods of entities that were unfolded. Those that do not come are left out. */
export function useUnfolded(ids: readonly string[], variables: Omit<NeighbourhoodVariables, 'of' | 'depth'>): ReadonlyMap<string, Answer> {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const key = JSON.stringify([ids, variables]);
  useEffect(() => {
    let isWanted = true;
    const all = ids.map(async (id) => [id, (await ask(Neighbourhood, { ...variables, of: id, depth: 1 })).neighbourhood] as const);
    void Promise.allSettled(all).then((settled) => {
      if (isWanted) {
        setAnswers(new Map(settled.filter((result) => result.status === 'fulfilled').map(({ value }) => value)));
      }
    });
    return () => {
      isWanted = false;
    };
  }, [key]);
  return answers;
}
