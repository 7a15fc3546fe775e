import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { change, usePlace } from '../../state/address';
import { groupBy } from '../../state/groupBy';
import { useVocabulary, type Vocabulary } from '../../vocabulary/vocabulary';
import { count } from '../../vocabulary/words';
import { targetAt } from './hit';
import { layOut, type Layout, type Spot } from './layout';
import { linesOf, type SpotLine } from './lines';
import { LookedAt } from './LookedAt';
import type { Graph } from './merge';
import { savePng, saveSvg, type Pictures } from './picture';
import { pointOut } from './pointOut';
import { useCanvas } from './useCanvas';

export interface DrawingProperties {
  readonly graph: Graph;
  readonly title: string;
  /** Gets what saves the picture. */
  readonly pictures: RefObject<Pictures>;
}

type Looked = { readonly spot: Spot } | { readonly line: SpotLine } | undefined;

/** How far from a line a pointer may be, in pixels. */
const reach = 6;
const maxDrift = 4;

/** The size of words on lines, as a part of what is seen: they can be read however large the graph is. */
const wordsSize = 0.034;
const narrow = '(max-width: 44rem)';

/**
 * The graph as a picture. The list beside it says the same in words, and is what keyboards and screen readers use. Shapes are drawn once:
 * what is looked at is pointed out in them, and found from where the pointer is, so that each entity and line is one shape.
 */
export function Drawing({ graph, title, pictures }: DrawingProperties) {
  const { pick } = usePlace();
  const vocabulary = useVocabulary();
  const svg = useRef<SVGSVGElement>(null);
  pictures.current = { svg: () => svg.current && saveSvg(svg.current), png: () => svg.current && void savePng(svg.current) };
  const layout = useMemo(() => layOut(graph.nodes, matchMedia(narrow).matches), [graph]);
  const lines = useMemo(() => linesOf(graph.edges, layout.spots), [layout]);
  const { window, zoom, reset } = useCanvas(svg, layout.extent);
  const [looked, look] = useState<Looked>();
  const pressed = useRef({ x: 0, y: 0 });
  const shapes = useMemo(() => <Shapes layout={layout} lines={lines} vocabulary={vocabulary} />, [layout, lines]);
  const active = looked && 'spot' in looked ? looked.spot.node.id : pick || undefined;
  const isLooking = active !== undefined && layout.spots.has(active);
  const line = looked && 'line' in looked ? looked.line : undefined;
  useLayoutEffect(() => {
    if (svg.current) {
      pointOut(svg.current, layout, lines, { active, picked: pick, line });
    }
  }, [shapes, active, pick, line]);

  const find = (event: PointerEvent | MouseEvent): Looked => {
    const id = event.target instanceof Element ? event.target.closest<SVGElement>('.node')?.dataset['id'] : undefined;
    const spot = id === undefined ? undefined : layout.spots.get(id);
    if (spot || !svg.current) {
      return spot && { spot };
    }

    const box = svg.current.getBoundingClientRect();
    const scale = Math.min(box.width, box.height) / (window.size * 2);
    const [x, y] = [(event.clientX - box.left - box.width / 2) / scale + window.x, (event.clientY - box.top - box.height / 2) / scale + window.y];
    const target = targetAt({ dots: [], lines }, x, y, reach / scale);
    return target && 'line' in target ? { line: target.line } : undefined;
  };
  const open = (event: MouseEvent) => {
    const target = find(event);
    if (!target || Math.hypot(event.clientX - pressed.current.x, event.clientY - pressed.current.y) > maxDrift) {
      return;
    }

    change('spot' in target ? { pick: target.spot.node.id === pick ? '' : target.spot.node.id } : { s: target.line.edge.statements[0]?.id ?? '' });
  };
  const spoken = lines.filter((each) => each === line || (active !== undefined && (each.edge.from === active || each.edge.to === active)));
  const box = `${window.x - window.size} ${window.y - window.size} ${window.size * 2} ${window.size * 2}`;
  return (
    <div class="drawing">
      <svg
        ref={svg}
        viewBox={box}
        class={[looked && 'pointing', isLooking && 'looking'].filter(Boolean).join(' ')}
        role="img"
        aria-label={`${title}: ${count(graph.nodes.length)} entities in rings by distance. The list beside the picture has them all.`}
        onPointerDown={(event) => {
          pressed.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerMove={(event) => event.buttons === 0 && look((before) => same(before, find(event)))}
        onPointerLeave={() => look(undefined)}
        onClick={open}
      >
        {shapes}
        <g class="words" style={{ fontSize: `${Math.max(11, window.size * wordsSize)}px` }}>{spoken.map((each) => <text key={each.edge.key} class="predicate" x={each.x} y={each.y}>{wordsOf(each)}</text>)}</g>
      </svg>
      {looked && <LookedAt {...('spot' in looked ? { node: looked.spot.node, degree: degreeOf(lines, looked.spot) } : { statements: looked.line.edge.statements })} />}
      <Zoom zoom={zoom} reset={reset} />
      <Legend graph={graph} />
    </div>
  );
}

/** What is looked at, as the object that it was before if it is the same: nothing is drawn anew then. */
function same(before: Looked, now: Looked): Looked {
  const keyOf = (looked: Looked) => looked && ('spot' in looked ? looked.spot : looked.line);
  return keyOf(before) === keyOf(now) ? before : now;
}

const degreeOf = (lines: readonly SpotLine[], { node: { id } }: Spot): number => lines.filter(({ edge }) => edge.from === id || edge.to === id).length;

/** What the statements of a line say, for one that is looked at: in the words of all lines nothing could be read. */
const wordsOf = ({ edge }: SpotLine): string => [...new Set(edge.statements.map(({ predicateLabel }) => predicateLabel))].join(', ');

/** Rings, lines and entities, in the order of the layout. */
function Shapes({ layout, lines, vocabulary }: { readonly layout: Layout; readonly lines: readonly SpotLine[]; readonly vocabulary: Vocabulary }) {
  return (
    <>
      <g class="rings">{layout.rings.map((radius) => <circle key={radius} r={radius} />)}</g>
      <g class="edges">{lines.map((line) => <path key={line.edge.key} class={line.style} d={line.path} />)}</g>
      <g class="counts">{lines.filter(({ edge }) => edge.statements.length > 1).map(({ edge, x, y }) => <text key={edge.key} class="many" x={x} y={y}>{edge.statements.length}</text>)}</g>
      <g class="nodes">{[...layout.spots.values()].map((spot) => <Node key={spot.node.id} spot={spot} hue={vocabulary.hue(spot.node.kind)} isOutermost={spot.node.distance === layout.rings.length} />)}</g>
    </>
  );
}

function Node({ spot: { node, x, y, label }, hue, isOutermost }: { readonly spot: Spot; readonly hue: number; readonly isOutermost: boolean }) {
  const isCentre = node.distance === 0;
  return (
    <g class={`node hue-${hue}${isCentre ? ' centre' : isOutermost && label.turn !== 0 ? ' clear' : ''}`} data-id={node.id}>
      {node.folded !== undefined && <circle class="halo" cx={x} cy={y} r={11} />}
      <circle class="dot" cx={x} cy={y} r={isCentre ? 12 : 6} />
      <text x={label.x} y={label.y} text-anchor={label.anchor} transform={label.turn === 0 ? undefined : `rotate(${label.turn} ${label.x} ${label.y})`} dominant-baseline={label.turn === 0 ? undefined : 'central'}>
        {label.text}{node.folded !== undefined && <tspan class="badge-number"> {node.folded}</tspan>}
      </text>
    </g>
  );
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
