import { useEffect, useMemo } from 'preact/hooks';
import { Group, Timeline, type TimelineVariables } from '../../api/operations.generated';
import { useAnswer } from '../../api/useAnswer';
import { usePages } from '../../api/usePages';
import { Details } from '../../parts/Details';
import { EntityPicker } from '../../parts/EntityPicker';
import { EntityLink } from '../../parts/Go';
import { Answered, Empty } from '../../parts/States';
import { StatementList } from '../../parts/StatementRow';
import { change, usePlace } from '../../state/address';
import { lensOf, lensOnAnyDay } from '../../state/lens';
import { useReporting } from '../../state/report';
import { useTitle } from '../../state/title';
import { useEntityName } from '../../state/useFormerId';
import { Day } from '../../shell/ViewBar';
import { useVocabulary } from '../../vocabulary/vocabulary';
import { count, counted } from '../../vocabulary/words';
import { Chart } from './Chart';
import { lanesOf, spanOf, type Lane } from './lanes';
import { Years } from './Years';

const most = 500;

/** Of more than this, the first page and their number by year are shown: a range of time that is picked has all of its own. */
const many = 5000;
const maxLanes = 150;

/** What is said of the entity of a lane, with or without a time: the agenda of a summit, for one. */
function Inside({ lane }: { readonly lane: Lane }) {
  const view = lensOf(usePlace());
  const answer = useAnswer(Group, { where: { subject: { id: { eq: lane.id } } }, view });
  return (
    <section class="inside">
      <h2><EntityLink id={lane.id} name={lane.name} /></h2>
      <Answered answer={answer}>{({ statements }) => <StatementList statements={statements.nodes} about={lane.id} />}</Answered>
    </section>
  );
}

/** What happened when: a lane for each entity, what is certain solid, what is possible shaded. */
export function TimelineView() {
  const place = usePlace();
  const vocabulary = useVocabulary();
  const variables: TimelineVariables = {
    ...(place.id && { about: place.id }),
    ...(place.from && { from: place.from }),
    ...(place.to && { to: place.to }),
    ...(place.kinds.length > 0 && { kinds: place.kinds }),
    ...(place.predicates.length > 0 && { predicates: place.predicates }),
    view: lensOnAnyDay(place),
  };
  const pages = usePages(Timeline, variables, (data) => data.timeline);
  const isNarrowed = place.id !== '' || place.kinds.length > 0 || place.predicates.length > 0;
  useReporting(Timeline, variables, pages.first?.timeline.leftOut, isNarrowed
    ? { centre: place.id ? [place.id] : [...new Set(pages.nodes.map(({ statement }) => statement.subject.id))], statements: pages.nodes.map(({ statement }) => statement.id) }
    : undefined);
  useEffect(() => {
    if (pages.hasMore && !pages.isLoading && !pages.error && pages.nodes.length < most && pages.total <= many) {
      pages.more(most);
    }
  }, [pages.hasMore, pages.isLoading, pages.nodes.length]);
  const isPart = pages.total > Math.min(most, pages.nodes.length) && !pages.isLoading;
  const lanes = useMemo(() => lanesOf(pages.nodes), [pages.nodes]);
  const span = useMemo(() => spanOf(lanes, place.from, place.to), [lanes, place.from, place.to]);
  const about = useEntityName();
  useTitle(about ? `Timeline of ${about}` : 'Timeline');
  const picked = lanes.find(({ id }) => id === place.pick);
  const kinds = vocabulary.data.ontology.kinds.filter((kind) => kind.entityCount > 0);
  return (
    <div class="timeline">
      <div class="toolbar">
        <h1>{about ? `Timeline of ${about}` : 'Timeline'}</h1>
        <Day label="From" value={place.from} onChange={(from) => change({ from })} />
        <Day label="To" value={place.to} onChange={(to) => change({ to })} />
        <label class="day">
          Of{' '}
          <select value={place.kinds[0] ?? ''} onChange={(event) => change({ kinds: event.currentTarget.value ? [event.currentTarget.value] : [] })}>
            <option value="">every kind</option>
            {kinds.map((kind) => <option key={kind.kind} value={kind.kind}>{vocabulary.pluralLabel(kind.kind)}</option>)}
          </select>
        </label>
        <EntityPicker label="About" placeholder="About an entity…" name={place.id ? about : ''} onPick={({ id }) => change({ id })} />
        {place.id && <button type="button" class="quiet" onClick={() => change({ id: '', pick: '' })}>About everything</button>}
      </div>
      <Answered answer={{ data: pages.first, error: pages.error, isLoading: pages.isLoading && pages.nodes.length === 0, retry: pages.retry }}>
        {() => lanes.length === 0 && !pages.isLoading
          ? <Empty title="Nothing has a time here"><p>Choose a wider range, another kind, or look at what is left out.</p></Empty>
          : (
            <>
              <p class="figures" role="status">
                {counted(pages.nodes.length, 'statement')}{pages.nodes.length < pages.total && ` of ${count(pages.total)}`} with a time, in {counted(lanes.length, 'lane')}{isPart && ', the earliest first'}
                {lanes.length > maxLanes && `; the first ${maxLanes} are drawn`}. Drag along the axis to pick a range: every view follows.
              </p>
              {picked && (
                <Inside lane={picked} />
              )}
              {isPart && <Years variables={variables} />}
              <div aria-busy={pages.isLoading}><Chart lanes={lanes.slice(0, maxLanes)} span={span} /></div>
              <ul class="legend"><li><svg width="22" height="12"><rect class="certain" width="22" height="12" rx="2" /></svg>certain</li><li><svg width="22" height="12"><rect class="possible" width="22" height="12" rx="2" /></svg>possible</li><li>A number: that many statements at the same time</li></ul>
              <Details summary="In words">{() => <StatementList statements={pages.nodes.map(({ statement }) => statement)} />}</Details>
            </>
          )}
      </Answered>
    </div>
  );
}
