import { Rated, Trust, Unsourced, type RatedData, type TrustData, type UnsourcedData } from '../../api/operations.generated';
import { useAnswer } from '../../api/useAnswer';
import { Go } from '../../parts/Go';
import { MarkingBadge } from '../../parts/MarkingBadge';
import { Answered } from '../../parts/States';
import { usePlace } from '../../state/address';
import { lensOf } from '../../state/lens';
import { useReporting } from '../../state/report';
import { useTitle } from '../../state/title';
import { count, reliabilityWords } from '../../vocabulary/words';
import { Conflicts } from '../dossier/Conflicts';
import { Withdrawal } from './Withdrawal';

/** On what the facts rest: one origin or several, which source, and what speaks against them. */
export function TrustView() {
  const place = usePlace();
  const view = lensOf(place);
  const variables = { single: { independentOrigins: { eq: 1 } }, view };
  // What is asked apart is counted at the same time.
  const answer = useAnswer(Trust, variables);
  const unsourced = useAnswer(Unsourced, { none: { independentOrigins: { eq: 0 } }, view });
  const rated = useAnswer(Rated, {});
  useReporting(Trust, variables, answer.data?.all.leftOut);
  useTitle('Trust');
  return (
    <Answered answer={answer}>
      {(data) => <Answered answer={unsourced}>{({ none }) => <Answered answer={rated}>{(grounds) => <Grounds data={data} none={none} grounds={grounds} />}</Answered>}</Answered>}
    </Answered>
  );
}

interface Properties {
  readonly data: TrustData;
  readonly none: UnsourcedData['none'];
  readonly grounds: RatedData;
}

function Grounds({ data, none, grounds }: Properties) {
  const { drop } = usePlace();
  const total = data.all.totalCount;
  const kinds = data.single.facets.filter(({ by }) => by === 'KIND');
  return (
    <div class="trust">
      <div class="toolbar"><h1>Trust</h1></div>
      <div class="tiles">
        <Tile number={data.single.totalCount} total={total} words="rest on one origin" to={{ view: 'table', rows: 'statements', single: true }} />
        <Tile number={total - data.single.totalCount - none.totalCount} total={total} words="have several independent origins" />
        <Tile number={none.totalCount} total={total} words="have no passage of their own" />
        <Tile number={data.all.leftOut.total} words="are left out by the view above" to={{ view: 'table', rows: 'statements', meant: ['ALL'] }} />
      </div>
      <section class="group">
        <h2>What rests on one origin</h2>
        <p class="figures">A retelling and its original are one origin. By kind of the subject:</p>
        <ul class="kinds">
          {kinds.map((kind) => <li key={kind.key}><Go away to={{ view: 'table', rows: 'statements', single: true, kinds: [kind.key] }}>{kind.label}<span class="count">{count(kind.count)}</span></Go></li>)}
        </ul>
      </section>
      <section class="group">
        <h2>Sources</h2>
        <div class="scroll" tabIndex={0} role="region" aria-label="Sources">
          <table>
            <thead><tr><th scope="col">Source</th><th scope="col">Published</th><th scope="col">Reliability</th><th scope="col" class="number">Statements</th><th scope="col" class="number">Only there</th><th scope="col">If it is withdrawn</th></tr></thead>
            <tbody>
              {grounds.sources.nodes.map((source) => (
                <tr key={source.id} class={drop === source.id ? 'open' : undefined}>
                  <th scope="row">
                    {source.title} <MarkingBadge marking={source.marking} />
                    <small>{[source.publisher, source.derivedFrom.length > 0 && `retells ${source.derivedFrom.map((link) => link.source.title).join('; ')}`].filter(Boolean).join(' · ')}</small>
                  </th>
                  <td class="nowrap">{source.published?.text}</td>
                  <td>{reliabilityWords(source.reliability)}</td>
                  <td class="number">{count(source.statements.totalCount)}</td>
                  <td class="number">{count(data.single.facets.find(({ by, key }) => by === 'SOURCE' && key === source.id)?.count ?? 0)}</td>
                  <td><Go to={{ drop: drop === source.id ? '' : source.id }} label={drop === source.id ? `Hide what falls without ${source.title}` : `What falls? Without ${source.title}`}>{drop === source.id ? 'Hide' : 'What falls?'}</Go></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {grounds.sources.totalCount > grounds.sources.nodes.length && <p class="figures">The newest {grounds.sources.nodes.length} of {count(grounds.sources.totalCount)} are listed.</p>}
      </section>
      {drop && <Withdrawal key={drop} id={drop} title={grounds.sources.nodes.find(({ id }) => id === drop)?.title ?? drop} />}
      <section class="group">
        <h2>Contradictions<span class="count">{count(grounds.conflicts.totalCount)}</span></h2>
        {grounds.conflicts.totalCount === 0 && <p class="figures">None.</p>}
        <Conflicts conflicts={grounds.conflicts.nodes} />
        {grounds.conflicts.totalCount > grounds.conflicts.nodes.length && <p class="figures">The first {grounds.conflicts.nodes.length} of {count(grounds.conflicts.totalCount)}.</p>}
      </section>
    </div>
  );
}

function Tile({ number, total, words, to }: { readonly number: number; readonly total?: number; readonly words: string; readonly to?: Parameters<typeof Go>[0]['to'] }) {
  const inside = <><b>{count(number)}</b><span>{words}</span>{total !== undefined && total > 0 && <small>{Math.round((number / total) * 100)}% of {count(total)}</small>}</>;
  return to ? <Go to={to} class="tile">{inside}</Go> : <div class="tile">{inside}</div>;
}
