import type { StatementsData } from '../../api/operations.generated';
import { amountOf, cellsOf, textOf, unitOf, type Row } from './columns';

type StatementNode = StatementsData['statements']['nodes'][number];

const joined = (texts: readonly string[]): string => texts.join('; ');

const sourcesOf = (row: Row, columns: readonly string[]): readonly string[] =>
  [...new Set(columns.flatMap((column) => cellsOf(row, column).flatMap((cell) => cell.evidence.map(({ source }) => source.id))))];

/** What the table shows, row by row, with the ids and sources behind it. */
export function entityCells(rows: readonly Row[], columns: readonly string[], labelOf: (predicate: string) => string, hasUnit: (predicate: string) => boolean): readonly (readonly string[])[] {
  const head = ['id', 'name', 'kind', ...columns.flatMap((column) => (hasUnit(column) ? [labelOf(column), `${labelOf(column)} (unit)`] : [labelOf(column)])), 'statements', 'sources'];
  return [head, ...rows.map((row) => [
    row.id,
    row.name,
    row.kind,
    ...columns.flatMap((column) => {
      const cells = cellsOf(row, column);
      return hasUnit(column)
        ? [joined(cells.map((cell) => amountOf(cell).replaceAll(',', ''))), joined(cells.map(unitOf))]
        : [joined(cells.map(textOf))];
    }),
    joined(columns.flatMap((column) => cellsOf(row, column).map(({ id }) => id))),
    joined(sourcesOf(row, columns)),
  ])];
}

export function statementCells(statements: readonly StatementNode[]): readonly (readonly string[])[] {
  const head = [
    'id', 'sentence', 'subject', 'subject id', 'predicate', 'object or value', 'object id', 'since', 'until', 'on', 'meant as', 'basis', 'rank', 'likelihood',
    'attributed to', 'independent origins', 'sources', 'marking',
  ];
  return [head, ...statements.map((statement) => [
    statement.id,
    statement.sentence,
    statement.subject.name,
    statement.subject.id,
    statement.predicateLabel,
    statement.object?.name ?? statement.value?.text ?? '',
    statement.object?.id ?? '',
    statement.since?.text ?? '',
    statement.until?.text ?? '',
    statement.on?.text ?? '',
    statement.modality,
    statement.basis,
    statement.rank,
    statement.likelihood ?? '',
    statement.attributedTo?.name ?? '',
    String(statement.independentOrigins.count),
    joined([...new Set(statement.evidence.map(({ source }) => source.id))]),
    statement.marking,
  ])];
}
