import { useEffect } from 'preact/hooks';
import { EntityName } from '../api/operations.generated';
import { useAnswer } from '../api/useAnswer';
import { change, usePlace } from './address';

/** Puts the present id into the address where a former one led to the entity. */
export function useFormerId(member: 'id' | 'end', present: string | undefined): void {
  const former = usePlace()[member];
  useEffect(() => {
    if (former !== '' && present !== undefined && present !== former) {
      change({ [member]: present }, true);
    }
  }, [former, present]);
}

/** The name of the entity in the address, for views that do not ask for it themselves; empty until it is there, its id where it has none. */
export function useEntityName(): string {
  return useNameOf('id');
}

/** The same of either end of a path. */
export function useNameOf(member: 'id' | 'end'): string {
  const id = usePlace()[member];
  const answer = useAnswer(EntityName, id === '' ? null : { id });
  const entity = answer.data?.entity;
  useFormerId(member, answer.isLoading ? undefined : entity?.id);
  return id === '' || (answer.data === undefined && answer.error === undefined) ? '' : entity?.name ?? id;
}
