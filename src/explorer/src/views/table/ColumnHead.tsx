import { useState } from 'preact/hooks';
import { Popover } from '../../parts/Popover';
import { change, usePlace } from '../../state/address';
import { useVocabulary } from '../../vocabulary/vocabulary';
import { directionWords, sortOf } from './columns';
import { readCell, writeCell } from './filters';

interface Properties {
  readonly name: string;
  readonly label: string;
  readonly isNumeric?: boolean;
  /** Whether it filters, beside sorting. */
  readonly filters?: boolean;
  readonly isPartial?: boolean;
}

/** The head of a column, with what sorts and filters it. */
export function ColumnHead({ name, label, isNumeric = false, filters = false, isPartial = false }: Properties) {
  const sort = sortOf(usePlace());
  const { predicates } = useVocabulary();
  const direction = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : undefined;
  const [ascending, descending] = directionWords(predicates.get(name)?.valueType);
  const isOfPage = name !== 'name' && name !== 'kind';
  return (
    <th scope="col" class={isNumeric ? 'number' : undefined} aria-sort={direction}>
      <Popover class="column" label={<>{label}{direction && <span aria-hidden="true">{direction === 'ascending' ? ' ↑' : ' ↓'}</span>}</>}>
        {(close) => (
          <div class="menu">
            <button type="button" onClick={() => { change({ sort: name }); close(); }}>{ascending}</button>
            <button type="button" onClick={() => { change({ sort: `-${name}` }); close(); }}>{descending}</button>
            {isPartial && isOfPage && <small>Only the rows that are shown are sorted.</small>}
            {filters && <CellFilterForm name={name} close={close} />}
          </div>
        )}
      </Popover>
    </th>
  );
}

const examples: Readonly<Record<string, string>> = { DATE: '2025, <2025-06, >2024', QUANTITY: '>1000', INTEGER: '>10', DECIMAL: '>0.5' };

function CellFilterForm({ name, close }: { readonly name: string; close(): void }) {
  const { cells } = usePlace();
  const { predicates } = useVocabulary();
  const [text, setText] = useState(cells.map(readCell).find(({ predicate }) => predicate === name)?.text ?? '');
  const send = (event: Event) => {
    event.preventDefault();
    const others = cells.filter((cell) => readCell(cell).predicate !== name);
    change({ cells: text.trim() === '' ? others : [...others, writeCell({ predicate: name, text: text.trim() })] });
    close();
  };
  return (
    <form onSubmit={send}>
      <label>Only rows with<input type="search" value={text} autofocus placeholder={examples[predicates.get(name)?.valueType ?? ''] ?? 'a text'} onInput={(event) => setText(event.currentTarget.value)} /></label>
      <button type="submit">Filter</button>
    </form>
  );
}
