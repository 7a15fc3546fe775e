import { Difference, type DifferenceVariables } from '../../api/operations.generated';
import { usePages } from '../../api/usePages';
import { EntityPicker } from '../../parts/EntityPicker';
import { Go } from '../../parts/Go';
import { Answered, Empty } from '../../parts/States';
import { StatementList } from '../../parts/StatementRow';
import { Day } from '../../shell/ViewBar';
import { change, usePlace } from '../../state/address';
import { lensOf } from '../../state/lens';
import type { Place } from '../../state/place';
import { useReporting } from '../../state/report';
import { useTitle } from '../../state/title';
import { count, counted } from '../../vocabulary/words';
import { betweenDays, betweenKnowledge } from './conditions';
import { Versions } from './Versions';

const ways: readonly (readonly [Place['compare'], string])[] = [
  ['days', 'Two days of the world'], ['knowledge', 'Two states of knowledge'], ['versions', 'Two versions of the set'],
];

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
  const isReady = place.a !== '' && place.b !== '';
  return (
    <>
      <div class="toolbar">
        <Day label={isOfDays ? 'From the world of' : 'From what was known by'} value={place.a} onChange={(a) => change({ a })} />
        <Day label="to" value={place.b} onChange={(b) => change({ b })} />
        <EntityPicker label="About" placeholder="About everything…" name={place.id} onPick={({ id }) => change({ id })} />
        {place.id && <button type="button" class="quiet" onClick={() => change({ id: '' })}>About everything</button>}
      </div>
      {isReady
        ? <Differences variables={isOfDays ? betweenDays(place, lens) : betweenKnowledge(place, lens)} isOfDays={isOfDays} />
        : <Empty title={isOfDays ? 'What changed between two days?' : 'What became known between two days?'}><p>Choose both days above.</p></Empty>}
    </>
  );
}

function Differences({ variables, isOfDays }: { readonly variables: DifferenceVariables; readonly isOfDays: boolean }) {
  const pages = usePages(Difference, variables, (data) => data.gained);
  useReporting(Difference, variables, undefined);
  const answer = { data: pages.first, error: pages.error, isLoading: pages.isLoading && pages.nodes.length === 0, retry: pages.retry };
  return (
    <Answered answer={answer}>
      {(data) => (
        <>
          <p class="figures" role="status">
            {counted(data.gained.totalCount, 'statement')} {isOfDays ? 'came to hold' : 'became known'}
            {data.lost && `, ${count(data.lost.totalCount)} ceased to hold`}; {count(data.undated.totalCount)} {isOfDays ? 'have no time' : 'have no dated source'}.
          </p>
          <div class={data.lost ? 'columns-2' : undefined}>
            <section>
              <h2 class="gained">{isOfDays ? 'Holds, and did not' : 'Became known'}<span class="count">{count(data.gained.totalCount)}</span></h2>
              <StatementList statements={pages.nodes} />
              {pages.hasMore && <p class="more"><button type="button" onClick={() => pages.more()}>More of {count(pages.total)}</button></p>}
            </section>
            {data.lost && (
              <section>
                <h2 class="lost">Held, and does not<span class="count">{count(data.lost.totalCount)}</span></h2>
                <StatementList statements={data.lost.nodes} />
              </section>
            )}
          </div>
          <details class="in-words">
            <summary>{isOfDays ? 'Undated: holds on any day' : 'Without a dated source'} ({count(data.undated.totalCount)})</summary>
            <StatementList statements={data.undated.nodes} />
            {data.undated.totalCount > data.undated.nodes.length && <p class="figures">The first {data.undated.nodes.length} are listed.</p>}
          </details>
        </>
      )}
    </Answered>
  );
}
