import { useMemo, useRef } from 'preact/hooks';
import { Neighbourhood, type NeighbourhoodData } from '../../api/operations.generated';
import { useAnswer } from '../../api/useAnswer';
import { EntityLink, Go } from '../../parts/Go';
import { Popover } from '../../parts/Popover';
import { Answered, Empty } from '../../parts/States';
import { change, usePlace } from '../../state/address';
import { lensOf } from '../../state/lens';
import { useReporting } from '../../state/report';
import { useTitle } from '../../state/title';
import { count, counted } from '../../vocabulary/words';
import { ChooseEntity } from '../ChooseEntity';
import { Drawing } from './Drawing';
import { GraphList } from './GraphList';
import { merge, type Graph } from './merge';
import { savePng, saveSvg } from './picture';
import { useUnfolded } from './useUnfolded';

const maxEntities = 400;
const maxUnfolded = 300;

/** The neighbourhood of an entity: rings by distance, sectors by kind, hubs folded. */
export function GraphView() {
  const place = usePlace();
  const via = { view: lensOf(place), ...(place.hide.length > 0 && { exclude: place.hide }) };
  const dated = place.on === '' ? {} : { day: place.on, dated: true };
  const variables = place.id === '' ? null : { of: place.id, depth: place.depth, via, limit: maxEntities, hubLimit: place.hubs, ...dated };
  const answer = useAnswer(Neighbourhood, variables);
  const unfolded = useUnfolded(place.open, { via, limit: maxUnfolded, hubLimit: place.hubs, ...dated });
  useReporting(Neighbourhood, variables, answer.data?.neighbourhood.leftOut);
  const name = answer.data?.neighbourhood.nodes[0]?.name;
  useTitle(name ? `Around ${name}` : 'Graph');
  if (place.id === '') {
    return <ChooseEntity view="graph" title="Whose neighbourhood?" />;
  }

  return (
    <Answered answer={answer}>
      {(data) => data.neighbourhood.nodes.length === 0
        ? <Empty isPage title={`Nothing has the id “${place.id}”`} />
        : <Neighbours answer={data.neighbourhood} unfolded={unfolded} title={`Around ${name}`} />}
    </Answered>
  );
}

interface Properties {
  readonly answer: NeighbourhoodData['neighbourhood'];
  readonly unfolded: ReadonlyMap<string, NeighbourhoodData['neighbourhood']>;
  readonly title: string;
}

function Neighbours({ answer, unfolded, title }: Properties) {
  const place = usePlace();
  const svg = useRef<SVGSVGElement>(null);
  const graph: Graph = useMemo(() => merge(answer, unfolded), [answer, unfolded]);
  const statements = useMemo(() => graph.edges.flatMap((edge) => edge.statements), [graph]);
  const picked = graph.nodes.find(({ id }) => id === place.pick);
  return (
    <div class="graph">
      <div class="toolbar">
        <h1>{title}</h1>
        <span class="segments" role="group" aria-label="Steps from the centre">
          {[1, 2, 3].map((depth) => <Go key={depth} to={{ depth, open: [] }} current={place.depth === depth}>{counted(depth, 'step')}</Go>)}
        </span>
        <label class="day">
          Fold above{' '}
          <select value={String(place.hubs)} onChange={(event) => change({ hubs: Number(event.currentTarget.value) })}>
            {[...new Set([10, 25, 60, 150, 1000, place.hubs])].sort((a, b) => a - b).map((limit) => <option key={limit} value={limit}>{limit} relations</option>)}
          </select>
        </label>
        <span class="gap" />
        <Popover label="Export">
          <div class="menu">
            <button type="button" onClick={() => svg.current && saveSvg(svg.current)}>Picture as SVG</button>
            <button type="button" onClick={() => svg.current && void savePng(svg.current)}>Picture as PNG</button>
            <a class="button" href={gexfOf(place)}>Graph as GEXF, for Gephi</a>
          </div>
        </Popover>
      </div>
      <p class="figures">
        {count(graph.nodes.length)} entities, {counted(statements.length, 'statement')}
        {answer.statementCount > answer.statements.length && ` of ${count(answer.statementCount)}`}
        {answer.omittedCount > 0 && `; ${count(answer.omittedCount)} entities more were reached and left out`}
        {graph.nodes.some(({ folded }) => folded !== undefined) && `; hubs are folded: ${graph.nodes.filter(({ folded }) => folded !== undefined).map((node) => `${node.name} (${node.folded})`).join(', ')}`}
      </p>
      {picked && (
        <p class="picked-bar" role="status">
          <EntityLink id={picked.id} name={picked.name} />
          <Go away to={{ view: 'graph', id: picked.id }}>Centre</Go>
          <Go to={{ open: place.open.includes(picked.id) ? place.open.filter((id) => id !== picked.id) : [...place.open, picked.id] }}>{place.open.includes(picked.id) ? 'Fold' : 'Unfold'}</Go>
          <Go to={{ view: 'path', end: picked.id }}>Paths to it</Go>
        </p>
      )}
      <div class="graph-body">
        <Drawing graph={graph} title={title} svg={svg} />
        <GraphList graph={graph} statements={statements} />
      </div>
    </div>
  );
}

function gexfOf({ id, depth, hubs, hide, on, known }: ReturnType<typeof usePlace>): string {
  const parameters = new URLSearchParams({ of: id, depth: String(depth), hubLimit: String(hubs) });
  hide.forEach((predicate) => parameters.append('exclude', predicate));
  if (on) {
    parameters.set('asOf', on);
  }

  if (known) {
    parameters.set('knownAsOf', known);
  }

  return `graph.gexf?${parameters}`;
}
