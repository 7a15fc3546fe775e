import { useMemo, useRef } from 'preact/hooks';
import { Neighbourhood, type NeighbourhoodData } from '../../api/operations.generated';
import { hasServer } from '../../api/path';
import { useAnswer } from '../../api/useAnswer';
import { EntityLink, Go } from '../../parts/Go';
import { Popover } from '../../parts/Popover';
import { Answered } from '../../parts/States';
import { UnknownId } from '../../parts/UnknownId';
import { change, usePlace } from '../../state/address';
import { lensOf } from '../../state/lens';
import type { Place } from '../../state/place';
import { useReporting, type Focus } from '../../state/report';
import { useFormerId } from '../../state/useFormerId';
import { useTitle } from '../../state/title';
import { count, counted } from '../../vocabulary/words';
import { ChooseEntity } from '../ChooseEntity';
import { Drawing } from './Drawing';
import { GraphList } from './GraphList';
import { looksTheSame, maxNodes, merge, type Graph } from './merge';
import type { Pictures } from './picture';
import { useLargeDrawing } from './useLargeDrawing';
import { useUnfolded } from './useUnfolded';

/** A drawing of more is a canvas. */
const maxSmall = 400;
const sizes = [200, 400, 1000];
const maxUnfolded = 1000;
const maxStatements = 5000;
const maxOpen = 20;

/** The neighbourhood of an entity: rings by distance, sectors by kind, hubs folded. */
export function GraphView() {
  const place = usePlace();
  const via = { view: lensOf(place), ...(place.hide.length > 0 && { exclude: place.hide }) };
  const dated = place.on === '' ? {} : { day: place.on, dated: true };
  const variables = place.id === '' ? null : { of: place.id, depth: place.depth, via, limit: place.most, hubLimit: place.hubs, statements: maxStatements, ...dated };
  const answer = useAnswer(Neighbourhood, variables);
  const unfolded = useUnfolded(place.open, { via, limit: maxUnfolded, hubLimit: place.hubs, statements: maxStatements, ...dated });
  const nodes = answer.data?.neighbourhood.nodes;
  useFormerId('id', answer.isLoading ? undefined : nodes?.[0]?.id);
  useReporting(Neighbourhood, variables, answer.data?.neighbourhood.leftOut, focusOf(place, nodes ?? []));
  const name = nodes?.[0]?.name;
  useTitle(name ? `Around ${name}` : 'Graph');
  if (place.id === '') {
    return <ChooseEntity view="graph" title="Whose neighbourhood?" />;
  }

  return (
    <Answered answer={answer}>
      {(data) => data.neighbourhood.nodes.length === 0
        ? <UnknownId isPage id={place.id} />
        : <Neighbours answer={data.neighbourhood} unfolded={unfolded} title={`Around ${name}`} />}
    </Answered>
  );
}

/** Any relation of what is expanded would be in the picture; of the others, those among them. */
function focusOf({ id, depth, open }: Place, nodes: NeighbourhoodData['neighbourhood']['nodes']): Focus {
  return { centre: [id, ...open, ...nodes.filter(({ distance }) => distance < depth).map((node) => node.id)], among: nodes.map((node) => node.id) };
}

interface Properties {
  readonly answer: NeighbourhoodData['neighbourhood'];
  readonly unfolded: ReadonlyMap<string, NeighbourhoodData['neighbourhood']>;
  readonly title: string;
}

function Neighbours({ answer, unfolded, title }: Properties) {
  const place = usePlace();
  const pictures = useRef<Pictures>(null);
  const shown = useRef<Graph>();
  const graph: Graph = useMemo(() => {
    const merged = merge(answer, unfolded);
    return shown.current && looksTheSame(shown.current, merged) ? shown.current : merged;
  }, [answer, unfolded]);
  shown.current = graph;
  const statements = useMemo(() => graph.edges.flatMap((edge) => edge.statements), [graph]);
  const folded = graph.nodes.filter((node) => node.folded !== undefined);
  const isLarge = graph.nodes.length > maxSmall;
  const { Large, error } = useLargeDrawing(isLarge);
  // As long as the graph is the same one, its picture and its list are not drawn anew: both are large, and follow the place by themselves.
  const drawing = useMemo(() => <Drawing graph={graph} title={title} pictures={pictures} />, [graph, title]);
  const list = useMemo(() => <GraphList graph={graph} statements={statements} />, [graph]);
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
        <label class="day">
          At most{' '}
          <select value={String(place.most)} onChange={(event) => change({ most: Number(event.currentTarget.value) })}>
            {[...new Set([...sizes, place.most])].sort((a, b) => a - b).map((size) => <option key={size} value={size}>{count(size)} entities</option>)}
          </select>
        </label>
        <span class="gap" />
        <Popover label="Export">
          <div class="menu">
            {!isLarge && <button type="button" onClick={() => pictures.current?.svg?.()}>Picture as SVG</button>}
            <button type="button" onClick={() => pictures.current?.png()}>Picture as PNG</button>
            {hasServer && <a class="button" href={gexfOf(place)}>Graph as GEXF, for Gephi</a>}
          </div>
        </Popover>
      </div>
      <p class="figures">
        {counted(graph.nodes.length, 'entity', 'entities')}, {counted(statements.length, 'statement')}
        {answer.statementCount > answer.statements.length && ` of ${count(answer.statementCount)}`}
        {answer.omittedCount > 0 && `; ${counted(answer.omittedCount, 'more entity was', 'more entities were')} reached and left out`}
        {graph.omitted > 0 && `; ${counted(graph.omitted, 'more entity has', 'more entities have')} no room among ${count(maxNodes)}`}
        {folded.length > 0 && `; hubs are folded: ${folded.slice(0, 5).map((node) => `${node.name} (${count(node.folded ?? 0)})`).join(', ')}${folded.length > 5 ? ` and ${folded.length - 5} more` : ''}`}
        {folded.length > 0 && <>{' '}<Go to={{ open: [...place.open, ...folded.slice(0, maxOpen).map(({ id }) => id)] }}>Unfold them</Go></>}
        {place.open.length > 0 && <>{' '}<Go to={{ open: [] }}>Fold all</Go></>}
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
        {!isLarge ? drawing
          : Large ? <Large graph={graph} title={title} pictures={pictures} />
            : <div class="drawing"><p class="start" role="status">{error || 'Loading…'}</p></div>}
        {list}
      </div>
    </div>
  );
}

function gexfOf({ id, depth, hubs, most, hide, on, known, from, to }: Place): string {
  const parameters = new URLSearchParams({ of: id, depth: String(depth), limit: String(most), hubLimit: String(hubs) });
  hide.forEach((predicate) => parameters.append('exclude', predicate));
  for (const [name, day] of Object.entries({ asOf: on, knownAsOf: known, from, to })) {
    if (day) {
      parameters.set(name, day);
    }
  }

  return `graph.gexf?${parameters}`;
}
