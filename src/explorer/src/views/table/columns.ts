import type { Conditions, EntitiesData } from '../../api/operations.generated';
import type { Place } from '../../state/place';
import type { Predicate } from '../../vocabulary/vocabulary';
import { wordsOf } from '../../vocabulary/words';

export type Row = EntitiesData['entities']['nodes'][number];
export type Cell = NonNullable<Row['statements']>['nodes'][number];

const maxOfType: Readonly<Record<string, number>> = { ENTITY: 3, QUANTITY: 2, DATE: 2, ENUMERATION: 2, INTEGER: 1, DECIMAL: 1 };
const typeOrder = ['ENTITY', 'QUANTITY', 'DATE', 'ENUMERATION', 'INTEGER', 'DECIMAL'];

/** The columns to begin with: of each type of value those that most rows have. */
export function defaultColumns(counts: readonly { readonly key: string; readonly count: number }[], predicates: ReadonlyMap<string, Predicate>): readonly string[] {
  const used = counts.map(({ key }) => predicates.get(key)).filter((predicate) => predicate !== undefined);
  return typeOrder.flatMap((type) => used.filter(({ valueType }) => valueType === type).slice(0, maxOfType[type]).map(({ predicate }) => predicate));
}

export const cellsOf = (row: Row, predicate: string): readonly Cell[] => row.statements?.nodes.filter((cell) => cell.predicate === predicate) ?? [];

export const textOf = (cell: Cell): string => cell.object?.name ?? cell.value?.text ?? '';

/** The number in front of a quantity, with what it may go up to. */
export function amountOf({ value }: Cell): string {
  if (value?.amount === undefined) {
    return value?.text ?? '';
  }

  return [sign[value.comparator ?? ''] ?? '', grouped(value.amount), value.upTo ? `–${grouped(value.upTo)}` : ''].join('');
}

const sign: Readonly<Record<string, string>> = { AT_LEAST: '≥ ', AT_MOST: '≤ ', MORE_THAN: '> ', LESS_THAN: '< ', ABOUT: '~ ' };

export const unitOf = ({ value }: Cell): string =>
  value?.unit ? [wordsOf(value.unit.name).toLowerCase(), value.per && `per ${value.per.toLowerCase()}`].filter(Boolean).join(' ') : '';

function grouped(amount: string | number): string {
  const [whole = '', fraction] = String(amount).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

/** What entities are sorted by, with a hyphen before it from the last: by kind, then by name, where there may be several kinds. */
export const sortOf = ({ sort, kinds }: Pick<Place, 'sort' | 'kinds'>): string => sort || (kinds.length > 0 ? 'name' : 'kind');

/** The order in which the API is asked for entities. What only the page can sort by comes in the order of names. */
export function orderOf(place: Pick<Place, 'sort' | 'kinds'>): readonly Conditions[] {
  const sort = sortOf(place);
  const isDescending = sort.startsWith('-');
  return sort.replace('-', '') === 'kind' ? [{ kind: isDescending ? 'DESC' : 'ASC' }, { name: 'ASC' }] : [{ name: sort === '-name' ? 'DESC' : 'ASC' }];
}

/** What the two directions are called: of dates, numbers and everything else. */
export function directionWords(valueType: string | undefined): readonly [ascending: string, descending: string] {
  switch (valueType) {
    case 'DATE':
      return ['Earliest first', 'Latest first'];
    case 'QUANTITY':
    case 'INTEGER':
    case 'DECIMAL':
      return ['Least first', 'Greatest first'];
    default:
      return ['A to Z', 'Z to A'];
  }
}

/** What a column is sorted by. */
export function sortKey(row: Row, predicate: string): string | number {
  const [cell] = cellsOf(row, predicate);
  if (cell?.value?.amount !== undefined) {
    return Number(cell.value.amount);
  }

  return cell?.value?.earliest ?? (cell ? textOf(cell) : '');
}

export function sorted(rows: readonly Row[], sort: string): readonly Row[] {
  const isDescending = sort.startsWith('-');
  const column = isDescending ? sort.slice(1) : sort;
  if (column === '' || column === 'name' || column === 'kind') {
    return rows;
  }

  // Rows without a value come last in both directions.
  return [...rows].sort((a, b) => {
    const [left, right] = [sortKey(a, column), sortKey(b, column)];
    if (left === '' || right === '') {
      return Number(left === '') - Number(right === '');
    }

    const order = typeof left === 'number' && typeof right === 'number' ? left - right : String(left).localeCompare(String(right), 'en');
    return isDescending ? -order : order;
  });
}
