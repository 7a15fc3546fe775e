import { Popover } from '../../parts/Popover';
import { change, usePlace } from '../../state/address';
import { useVocabulary } from '../../vocabulary/vocabulary';
import { count } from '../../vocabulary/words';

interface Properties {
  readonly columns: readonly string[];
  readonly counts: readonly { readonly key: string; readonly label: string; readonly count: number }[];
}

/** The columns to choose from: what the rows have, the most frequent first. */
export function ColumnChooser({ columns, counts }: Properties) {
  const { kinds } = usePlace();
  const vocabulary = useVocabulary();
  const others = kinds.flatMap((kind) => [...vocabulary.kinds.get(kind)?.properties ?? [], ...vocabulary.kinds.get(kind)?.relations ?? []])
    .filter((predicate, index, all) => !counts.some(({ key }) => key === predicate) && all.indexOf(predicate) === index)
    .map((key) => ({ key, label: vocabulary.predicateLabel(key), count: 0 }));
  const toggle = (predicate: string) =>
    change({ columns: columns.includes(predicate) ? columns.filter((column) => column !== predicate) : [...columns, predicate] });
  return (
    <Popover label="Columns">
      <fieldset class="columns">
        <legend>Columns</legend>
        {[...counts, ...others].map(({ key, label, count: rows }) => (
          <label key={key} class="check">
            <input type="checkbox" checked={columns.includes(key)} onChange={() => toggle(key)} /><span>{label}<span class="count">{count(rows)}</span></span>
          </label>
        ))}
      </fieldset>
    </Popover>
  );
}
