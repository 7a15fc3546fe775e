import { hasServer } from '../../api/path';
import { EntityPicker } from '../../parts/EntityPicker';
import { Go } from '../../parts/Go';
import { Empty } from '../../parts/States';
import { Day } from '../../shell/ViewBar';
import { change, usePlace } from '../../state/address';
import { lensOf } from '../../state/lens';
import type { Place } from '../../state/place';
import { useTitle } from '../../state/title';
import { useEntityName } from '../../state/useFormerId';
import { betweenDays, betweenKnowledge } from './conditions';
import { BetweenDays, BetweenKnowledge } from './Differences';
import { Versions } from './Versions';

const dated: readonly (readonly [Place['compare'], string])[] = [['days', 'Two days of the world'], ['knowledge', 'Two states of knowledge']];

/** A server remembers earlier versions; the engine has one image. */
const ways: typeof dated = hasServer ? [...dated, ['versions', 'Two versions of the set']] : dated;

/** What changed between two days of the world, two states of knowledge, or two versions of the set. */
export function CompareView() {
  const place = usePlace();
  useTitle('Compare');
  return (
    <div class="compare">
      <div class="toolbar">
        <h1>Compare</h1>
        <span class="segments" role="group" aria-label="Comparison">
          {ways.map(([way, label]) => <Go key={way} to={{ compare: way, a: '', b: '' }} current={place.compare === way}>{label}</Go>)}
        </span>
      </div>
      {place.compare === 'versions' ? <Versions /> : <Dates />}
    </div>
  );
}

function Dates() {
  const place = usePlace();
  const isOfDays = place.compare === 'days';
  const lens = lensOf({ ...place, on: isOfDays ? '' : place.on, known: isOfDays ? place.known : '' });
  const about = useEntityName();
  const isReady = place.a !== '' && place.b !== '';
  return (
    <>
      <div class="toolbar">
        <Day label={isOfDays ? 'From the world of' : 'From what was known by'} value={place.a} onChange={(a) => change({ a })} />
        <Day label="to" value={place.b} onChange={(b) => change({ b })} />
        <EntityPicker label="About" placeholder="About everything…" name={about} onPick={({ id }) => change({ id })} />
        {place.id && <button type="button" class="quiet" onClick={() => change({ id: '' })}>About everything</button>}
      </div>
      {isReady
        ? isOfDays ? <BetweenDays difference={betweenDays(place, lens)} /> : <BetweenKnowledge difference={betweenKnowledge(place, lens)} />
        : <Empty title={isOfDays ? 'What changed between two days?' : 'What became known between two days?'}><p>Choose both days above.</p></Empty>}
    </>
  );
}
