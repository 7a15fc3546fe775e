import { toCsv } from '../../files/csv';
import { download, fileName } from '../../files/download';
import { useVocabulary } from '../../vocabulary/vocabulary';
import type { Row } from './columns';
import { isQuantity } from './EntityTable';
import { entityCells } from './exports';

/** The rows that are shown, as files. */
export function Downloads({ cells, json }: { readonly cells: () => readonly (readonly string[])[]; readonly json: () => unknown }) {
  const { contentHash } = useVocabulary().data.factSet;
  return (
    <>
      <button type="button" onClick={() => download(fileName(document.title, 'csv'), toCsv(cells()), 'text/csv')}>CSV</button>
      <button
        type="button"
        onClick={() => download(fileName(document.title, 'json'), JSON.stringify({ facts: contentHash, address: location.href, rows: json() }, null, 2), 'application/json')}
      >
        JSON
      </button>
    </>
  );
}

export function EntityDownloads({ rows, columns }: { readonly rows: readonly Row[]; readonly columns: readonly string[] }) {
  const vocabulary = useVocabulary();
  const cells = () => entityCells(rows, columns, (predicate) => vocabulary.predicateLabel(predicate), (predicate) => isQuantity(predicate, vocabulary));
  const shown = new Set(columns);
  return <Downloads cells={cells} json={() => rows.map((row) => ({ ...row, statements: row.statements?.nodes.filter(({ predicate }) => shown.has(predicate)) }))} />;
}
