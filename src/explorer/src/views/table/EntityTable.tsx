import { Entities, type EntitiesVariables } from '../../api/operations.generated';
import { usePages } from '../../api/usePages';
import { EntityLink } from '../../parts/Go';
import { KindChip } from '../../parts/KindMark';
import { MarkingBadge } from '../../parts/MarkingBadge';
import { change, useFromPlace, usePlace } from '../../state/address';
import { lensOf } from '../../state/lens';
import { together } from '../../state/leftOut';
import { useReporting } from '../../state/report';
import { useVocabulary, type Vocabulary } from '../../vocabulary/vocabulary';
import { amountOf, cellsOf, defaultColumns, orderOf, sorted, textOf, unitOf, type Cell, type Row } from './columns';
import { ColumnChooser } from './ColumnChooser';
import { ColumnHead } from './ColumnHead';
import { EntityDownloads } from './Downloads';
import { entityConditions, isFiltered } from './filters';
import { TableFrame } from './TableFrame';
import { Totals } from './Totals';
import { useFacets } from './useFacets';

export const isQuantity = (predicate: string, vocabulary: Vocabulary): boolean => vocabulary.predicates.get(predicate)?.valueType === 'QUANTITY';

/** Entities in rows, what is said of them in columns. */
export function EntityTable() {
  const place = usePlace();
  const vocabulary = useVocabulary();
  const view = lensOf(place);
  const ofKind = place.kinds.length > 0 ? { subject: { kind: { in: place.kinds } } } : undefined;
  const facets = useFacets([{ where: ofKind, view, by: ['PREDICATE'] }]);
  const used = facets.of('PREDICATE');
  const columns = place.columns.length > 0 ? place.columns : place.kinds.length > 0 ? defaultColumns(used, vocabulary.predicates) : [];
  const stages = place.kinds.flatMap((kind) => vocabulary.kinds.get(kind)?.properties ?? [])
    .filter((predicate) => vocabulary.predicates.get(predicate)?.valueType === 'ENUMERATION' && vocabulary.predicates.get(predicate)?.singleValued);
  const variables: EntitiesVariables = {
    where: entityConditions(place, vocabulary.predicates),
    view,
    order: orderOf(place),
    columns: [...new Set([...columns, ...stages])],
    withColumns: columns.length > 0,
  };
  // The columns of a kind follow from what is said of it.
  const isReady = place.columns.length > 0 || place.kinds.length === 0 || facets.areKnown;
  const pages = usePages(Entities, isReady ? variables : null, (data) => data.entities);
  useReporting(Entities, isReady ? variables : null, together([pages.first?.entities.leftOut, ...pages.nodes.map((row) => row.statements?.leftOut)]), isFiltered(place) ? { centre: pages.nodes.map(({ id }) => id) } : undefined);
  const rows = sorted(pages.nodes, place.sort);
  return (
    <>
      <TableFrame
        pages={pages}
        tools={<><ColumnChooser columns={columns} counts={used} /><EntityDownloads rows={rows} columns={columns} /></>}
      >
        <table>
          <thead>
            <tr>
              <ColumnHead name="name" label="Name" />
              {place.kinds.length !== 1 && <ColumnHead name="kind" label="Kind" />}
              {columns.map((predicate) => (
                <>
                  <ColumnHead key={predicate} name={predicate} label={vocabulary.predicateLabel(predicate)} isNumeric={isQuantity(predicate, vocabulary)} filters isPartial={pages.hasMore} />
                  {isQuantity(predicate, vocabulary) && <th scope="col" key={`${predicate} unit`}>Unit</th>}
                </>
              ))}
            </tr>
          </thead>
          <tbody>{rows.map((row) => <EntityRow key={row.id} row={row} columns={columns} />)}</tbody>
        </table>
      </TableFrame>
      <Totals rows={rows} columns={columns} isPartial={pages.hasMore} />
    </>
  );
}

function EntityRow({ row, columns }: { readonly row: Row; readonly columns: readonly string[] }) {
  const vocabulary = useVocabulary();
  const kinds = useFromPlace((place) => place.kinds);
  return (
    <tr>
      <th scope="row"><EntityLink id={row.id} name={row.name} /> <MarkingBadge marking={row.marking} />{columns.length === 0 && row.description && <small>{row.description}</small>}</th>
      {kinds.length !== 1 && <td class="nowrap"><KindChip kind={row.kind} /></td>}
      {columns.map((predicate) => {
        const cells = cellsOf(row, predicate);
        return isQuantity(predicate, vocabulary)
          ? (
            <>
              <td key={predicate} class="number">{cells.map((cell) => <CellText key={cell.id} cell={cell} text={amountOf(cell)} />)}</td>
              <td key={`${predicate} unit`}>{cells.map((cell) => <span key={cell.id} class="cell">{unitOf(cell)}</span>)}</td>
            </>
          )
          : <td key={predicate}>{cells.map((cell) => <CellText key={cell.id} cell={cell} text={textOf(cell)} />)}</td>;
      })}
    </tr>
  );
}

/** A value is the way to its grounds. */
function CellText({ cell, text }: { readonly cell: Cell; readonly text: string }) {
  return <button type="button" class="cell" onClick={() => change({ s: cell.id })}>{text}</button>;
}
