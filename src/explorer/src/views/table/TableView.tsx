import { Go } from '../../parts/Go';
import { change, usePlace } from '../../state/address';
import { useTitle } from '../../state/title';
import { useEntityName } from '../../state/useFormerId';
import { useVocabulary } from '../../vocabulary/vocabulary';
import { EntityTable } from './EntityTable';
import { EntityFacetBar, StatementFacetBar } from './FacetBar';
import { StatementTable } from './StatementTable';

/** Entities or statements in rows, with filters beside them. With an entity in the address, its statements. */
export function TableView() {
  const place = usePlace();
  const vocabulary = useVocabulary();
  const isOfStatements = place.rows === 'statements' || place.id !== '';
  const kinds = place.kinds.map((kind) => vocabulary.pluralLabel(kind)).join(', ');
  const about = useEntityName();
  const title = isOfStatements ? (about ? `Statements about ${about}` : 'Statements') : kinds || 'Entities';
  useTitle(title);
  return (
    <div class="with-facets">
      {isOfStatements ? <StatementFacetBar /> : <EntityFacetBar />}
      <div class="rows">
        <div class="toolbar">
          <h1>{title}</h1>
          <span class="segments" role="group" aria-label="Rows">
            <Go to={{ rows: 'entities', id: '', predicates: [], columns: [], sort: '' }} current={!isOfStatements}>Entities</Go>
            <Go to={{ rows: 'statements', cells: [], columns: [], sort: '' }} current={isOfStatements}>Statements</Go>
          </span>
          <TextFilter />
          {place.id !== '' && <span class="chip">about {about}<button type="button" class="quiet" aria-label="All statements" onClick={() => change({ id: '', rows: 'statements' })}>✕</button></span>}
          {isOfStatements && <label class="check"><input type="checkbox" checked={place.single} onChange={(event) => change({ single: event.currentTarget.checked })} />one origin only</label>}
        </div>
        {isOfStatements ? <StatementTable /> : <EntityTable />}
      </div>
    </div>
  );
}

function TextFilter() {
  const { text } = usePlace();
  return (
    <input
      type="search"
      aria-label="Rows that contain"
      placeholder="Contains…"
      value={text}
      onInput={(event) => change({ text: event.currentTarget.value }, true)}
    />
  );
}
