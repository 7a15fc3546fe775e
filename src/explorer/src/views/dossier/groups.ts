import type { StatementLine } from '../../api/operations.generated';
import { groupBy } from '../../state/groupBy';

export interface Group {
  readonly predicate: string;
  readonly label: string;
  readonly count: number;
  readonly statements: readonly StatementLine[];
}

/** Statements by predicate, the largest groups first; those that the first page does not have come without statements. */
export function groupsOf(
  facets: readonly { readonly key: string; readonly label: string; readonly count: number }[],
  statements: readonly StatementLine[],
): readonly Group[] {
  const byPredicate = groupBy(statements, ({ predicate }) => predicate);
  return facets.map(({ key, label, count }) => ({
    predicate: key,
    label: byPredicate.get(key)?.[0]?.predicateLabel ?? label,
    count,
    statements: byPredicate.get(key) ?? [],
  }));
}
