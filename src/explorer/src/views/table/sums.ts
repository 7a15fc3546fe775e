import type { Predicate } from '../../vocabulary/vocabulary';
import { cellsOf, textOf, unitOf, type Row } from './columns';

export interface Total {
  /** What the rows have in common: the values of their enumerations, such as the stage. */
  readonly group: string;
  readonly unit: string;
  readonly sum: number;
  readonly count: number;
  /** Whether an amount in it is given as about so much. */
  readonly isRough: boolean;
}

/**
 * Sums of a column of quantities, one for each unit. What is promised and what is done are never summed: rows that differ in an enumeration
 * of which each has one value stand apart. Ranges and bounds have no sum, and are left out.
 */
export function totalsOf(rows: readonly Row[], column: string, predicates: ReadonlyMap<string, Predicate>): readonly Total[] {
  const stages = [...predicates.values()].filter(({ valueType, singleValued }) => valueType === 'ENUMERATION' && singleValued).map(({ predicate }) => predicate);
  const totals = new Map<string, Total>();
  for (const row of rows) {
    const group = stages.flatMap((stage) => cellsOf(row, stage).map(textOf)).join(', ');
    for (const cell of cellsOf(row, column)) {
      const { amount, upTo, comparator } = cell.value ?? {};
      if (amount === undefined || upTo || (comparator !== 'EXACTLY' && comparator !== 'ABOUT')) {
        continue;
      }

      const unit = unitOf(cell);
      const key = `${group}\n${unit}`;
      const known = totals.get(key);
      totals.set(key, { group, unit, sum: (known?.sum ?? 0) + Number(amount), count: (known?.count ?? 0) + 1, isRough: (known?.isRough ?? false) || comparator === 'ABOUT' });
    }
  }

  return [...totals.values()].sort((a, b) => a.unit.localeCompare(b.unit) || b.sum - a.sum);
}
