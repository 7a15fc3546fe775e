import type { ChangesData } from '../api/operations.generated';
import type { Focus } from '../state/report';

export type FactChange = NonNullable<ChangesData['changes']>['statements']['nodes'][number];

/** Whether a view about this shows, or would have shown, what changed. */
export function concerns({ id, entityIds }: Pick<FactChange, 'id' | 'entityIds'>, focus: Focus | undefined): boolean {
  if (focus === undefined) {
    return true;
  }

  const { centre, among = [], statements = [] } = focus;
  return statements.includes(id)
    || entityIds.some((entity) => centre.includes(entity))
    || (entityIds.length > 1 && entityIds.every((entity) => among.includes(entity)));
}
