import { MarkingBadge } from '../parts/MarkingBadge';
import { Popover } from '../parts/Popover';
import { change, usePlace } from '../state/address';
import { useVocabulary } from '../vocabulary/vocabulary';
import { modalityWords } from '../vocabulary/words';
import { LeftOut } from './LeftOut';

/** Which statements count, in every view. */
export function ViewBar() {
  const place = usePlace();
  return (
    <section class="viewbar" aria-label="Which statements count">
      <Day label="Holds on" value={place.on} onChange={(on) => change({ on })} />
      {place.on && (
        <label class="check"><input type="checkbox" checked={place.certain} onChange={(event) => change({ certain: event.currentTarget.checked })} />for certain</label>
      )}
      <Day label="Known by" value={place.known} onChange={(known) => change({ known })} />
      <Meaning />
      <Sources />
      {(place.from || place.to) && (
        <span class="chip">Holds {betweenWords(place.from, place.to)}<button type="button" class="quiet" aria-label="Clear the range of time" onClick={() => change({ from: '', to: '' })}>✕</button></span>
      )}
      <LeftOut />
    </section>
  );
}

function betweenWords(from: string, to: string): string {
  return from === '' ? `by ${to}` : to === '' ? `from ${from} on` : `${from} – ${to}`;
}

export function Day({ label, value, onChange }: { readonly label: string; readonly value: string; onChange(day: string): void }) {
  return (
    <label class={`day ${value ? 'set' : ''}`}>
      <span>{label}</span>
      <input type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </label>
  );
}

function Meaning() {
  const { meant } = usePlace();
  const value = meant.length === 0 ? '' : meant.length === 1 ? meant[0] : 'several';
  return (
    <label class={`day ${meant.length > 0 ? 'set' : ''}`}>
      <span>Meant as</span>
      <select value={value} onChange={(event) => change({ meant: event.currentTarget.value === '' ? [] : [event.currentTarget.value] })}>
        <option value="">fact or report</option>
        {Object.entries(modalityWords).map(([name, words]) => <option key={name} value={name}>{words.toLowerCase()}</option>)}
        <option value="ALL">anything</option>
        {value === 'several' && <option value="several">{meant.map((name) => modalityWords[name]?.toLowerCase() ?? name).join(', ')}</option>}
      </select>
    </label>
  );
}

function Sources() {
  const { without } = usePlace();
  const { sources } = useVocabulary().data;
  const label = without.length === 0 ? `Sources ${sources.totalCount}` : `Sources ${sources.totalCount - without.length} of ${sources.totalCount}`;
  return (
    <Popover label={label} class={without.length > 0 ? 'set' : ''}>
      <fieldset>
        <legend>Clear a box to see the facts as if the source did not exist</legend>
        {sources.nodes.map((source) => (
          <label key={source.id} class="check">
            <input
              type="checkbox"
              checked={!without.includes(source.id)}
              onChange={(event) => change({
                without: event.currentTarget.checked ? without.filter((id) => id !== source.id) : [...without, source.id],
              })}
            />
            <span>{source.title} <MarkingBadge marking={source.marking} /><small>{[source.publisher, source.published?.text].filter(Boolean).join(', ')}</small></span>
          </label>
        ))}
        {sources.totalCount > sources.nodes.length && <p>The newest {sources.nodes.length} are listed.</p>}
      </fieldset>
    </Popover>
  );
}
