import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { change, usePlace } from '../../state/address';
import { useVocabulary } from '../../vocabulary/vocabulary';
import { count } from '../../vocabulary/words';
import { layOut, type Spot } from './layout';
import type { Graph, GraphEdge } from './merge';
import { savePng, saveSvg, type Pictures } from './picture';
import { useCanvas } from './useCanvas';
import { groupBy } from '../../state/groupBy';

export interface DrawingProperties {
  readonly graph: Graph;
  readonly title: string;
  /** Gets what saves the picture. */
  readonly pictures: RefObject<Pictures>;
}

/** The graph as a picture. The list beside it says the same in words, and is what keyboards and screen readers use. */
export function Drawing({ graph, title, pictures }: DrawingProperties) {
  const { pick } = usePlace();
  const svg = useRef<SVGSVGElement>(null);
  pictures.current = { svg: () => svg.current && saveSvg(svg.current), png: () => svg.current && void savePng(svg.current) };
  const layout = useMemo(() => layOut(graph.nodes), [graph]);
  const { window, zoom, reset } = useCanvas(svg, layout.extent);
  const [looked, look] = useState<string>();
  const active = looked ?? (pick || undefined);
  const near = useMemo(() => new Set(graph.edges.filter(({ from, to }) => from === active || to === active).flatMap(({ from, to }) => [from, to])), [graph, active]);
  const [pointed, point] = useState<string>();

  // Zooming and pointing leave all of these as they are.
  const edges = useMemo(
    () => graph.edges.map((edge) => <Edge key={edge.key} edge={edge} from={layout.spots.get(edge.from)} to={layout.spots.get(edge.to)} active={active} point={point} />),
    [layout, active]);
  const nodes = useMemo(() => {
    const isNear = (id: string) => active === undefined || id === active || near.has(id);
    return [...layout.spots.values()].map((spot) => <Node key={spot.node.id} spot={spot} isDim={!isNear(spot.node.id)} isPicked={spot.node.id === pick} look={look} />);
  }, [layout, active, pick]);
  const edge = graph.edges.find(({ key }) => key === pointed);
  const box = `${window.x - window.size} ${window.y - window.size} ${window.size * 2} ${window.size * 2}`;
  return (
    <div class="drawing">
      <svg ref={svg} viewBox={box} role="img" aria-label={`${title}: ${count(graph.nodes.length)} entities in rings by distance. The list beside the picture has them all.`}>
        <g class="rings">{layout.rings.map((radius) => <circle key={radius} r={radius} />)}</g>
        <g class="edges">{edges}</g>
        <g class="nodes">{nodes}</g>
        {edge && <Predicates edge={edge} from={layout.spots.get(edge.from)} to={layout.spots.get(edge.to)} />}
      </svg>
      <Zoom zoom={zoom} reset={reset} />
      <Legend graph={graph} />
    </div>
  );
}

function Node({ spot, isDim, isPicked, look }: { readonly spot: Spot; readonly isDim: boolean; readonly isPicked: boolean; look(id: string | undefined): void }) {
  const { node, x, y, label } = spot;
  const hue = useVocabulary().hue(node.kind);
  const isCentre = node.distance === 0;
  return (
    <g
      class={`node hue-${hue} ${isDim ? 'dim' : ''} ${isPicked ? 'picked' : ''} ${isCentre ? 'centre' : ''}`}
      onPointerEnter={() => look(node.id)}
      onPointerLeave={() => look(undefined)}
      onClick={() => change({ pick: isPicked ? '' : node.id })}
    >
      <title>{node.folded === undefined ? node.name : `${node.name}: ${node.folded} relations, folded`}</title>
      {node.folded !== undefined && <circle class="halo" cx={x} cy={y} r={11} />}
      <circle class="dot" cx={x} cy={y} r={isCentre ? 12 : 6} />
      <text x={label.x} y={label.y} text-anchor={label.anchor} transform={label.turn === 0 ? undefined : `rotate(${label.turn} ${label.x} ${label.y})`} dominant-baseline={label.turn === 0 ? undefined : 'central'}>
        {label.text}{node.folded !== undefined && <tspan class="badge-number"> {node.folded}</tspan>}
      </text>
    </g>
  );
}

interface EdgeProperties {
  readonly edge: GraphEdge;
  readonly from: Spot | undefined;
  readonly to: Spot | undefined;
}

function Edge({ edge, from, to, active, point }: EdgeProperties & { readonly active: string | undefined; point(key: string | undefined): void }) {
  if (!from || !to) {
    return null;
  }

  const isLooked = active === edge.from || active === edge.to;
  const isDerived = edge.statements.every(({ basis }) => basis === 'DERIVED');
  const isPossible = edge.statements.every(({ certainty }) => certainty === 'POSSIBLE');
  const isAcross = from.node.distance === to.node.distance;
  const { path, x, y } = lineOf(from, to);
  return (
    <g
      class={`edge ${isDerived ? 'derived' : ''} ${isPossible ? 'possible' : ''} ${isAcross ? 'across' : ''} ${active === undefined ? '' : isLooked ? 'looked' : 'dim'}`}
      onPointerEnter={() => point(edge.key)}
      onPointerLeave={() => point(undefined)}
    >
      <title>{edge.statements.map(({ sentence }) => sentence).join('\n')}</title>
      <path class="reach" d={path} onClick={() => change({ s: edge.statements[0]?.id ?? '' })} />
      <path class="line" d={path} />
      {isLooked ? <Predicates edge={edge} from={from} to={to} /> : edge.statements.length > 1 && <text class="many" x={x} y={y}>{edge.statements.length}</text>}
    </g>
  );
}

/** What the statements of an edge say, for one that is looked at: in the words of all edges nothing could be read. */
function Predicates({ edge, from, to }: EdgeProperties) {
  if (!from || !to) {
    return null;
  }

  const { x, y } = lineOf(from, to);
  return <text class="predicate" x={x} y={y}>{[...new Set(edge.statements.map(({ predicateLabel }) => predicateLabel))].join(', ')}</text>;
}

/** The line from one entity to another, bent towards the centre unless it ends there, and where its words stand. */
function lineOf(from: Spot, to: Spot) {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  return from.node.distance === 0 || to.node.distance === 0
    ? { path: `M${from.x} ${from.y}L${to.x} ${to.y}`, x, y }
    : { path: `M${from.x} ${from.y}Q${x * 0.55} ${y * 0.55} ${to.x} ${to.y}`, x: x * 0.78, y: y * 0.78 };
}

export function Zoom({ zoom, reset }: { zoom(factor: number): void; reset(): void }) {
  return (
    <div class="zoom">
      <button type="button" aria-label="Zoom in" onClick={() => zoom(1 / 1.3)}>+</button>
      <button type="button" aria-label="Zoom out" onClick={() => zoom(1.3)}>−</button>
      <button type="button" onClick={reset}>All</button>
    </div>
  );
}

export function Legend({ graph }: { readonly graph: Graph }) {
  const vocabulary = useVocabulary();
  const kinds = [...groupBy(graph.nodes, ({ kind }) => kind)].sort((a, b) => b[1].length - a[1].length);
  return (
    <ul class="legend" aria-hidden="true">
      {kinds.map(([kind, nodes]) => <li key={kind}><span class={`mark hue-${vocabulary.hue(kind)}`} />{vocabulary.kindLabel(kind)} {nodes.length}</li>)}
      <li><svg width="26" height="6"><path class="line" d="M0 3H26" /></svg>stated</li>
      <li><svg width="26" height="6"><path class="line derived" d="M0 3H26" /></svg>derived</li>
      <li><svg width="26" height="6"><path class="line possible" d="M0 3H26" /></svg>possible on the day</li>
    </ul>
  );
}
