import { groupBy } from '../../../state/groupBy';
import { sectorsOf, type Sector } from '../layout';
import type { Graph, GraphEdge, GraphNode } from '../merge';

export interface Dot {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  /** How many lines end at it. */
  readonly degree: number;
}

export interface Line {
  readonly edge: GraphEdge;
  readonly from: Dot;
  readonly to: Dot;
  /** Where a line bends: towards the centre, unless it ends there. */
  readonly bendX: number;
  readonly bendY: number;
}

/** A large graph with its places: each ring is a band of several rows, so that the whole stays in sight. */
export interface Bands {
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
  /** The inner radius of each band. */
  readonly rings: readonly number[];
  readonly extent: number;
}

const spacing = 15;
const rowGap = 16;
const bandGap = 80;
const bend = 0.55;

/** Rings by distance, sectors by kind, as in the small picture. The same graph is laid out the same way. O(n log n). */
export function layInBands({ nodes, edges }: Pick<Graph, 'nodes' | 'edges'>): Bands {
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }

  const dotOf = (node: GraphNode, radius: number, angle: number): Dot =>
    ({ node, x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, degree: degrees.get(node.id) ?? 0 });
  const others = nodes.filter(({ distance }) => distance > 0);
  const sectors = sectorsOf(others);
  const dots = nodes.filter(({ distance }) => distance === 0).map((node) => dotOf(node, 0, 0));
  const rings: number[] = [];
  let radius = bandGap;
  for (const [, ring] of [...groupBy(others, ({ distance }) => distance)].sort(([a], [b]) => a - b)) {
    rings.push(radius - rowGap);
    let rows = 1;
    for (const [kind, all] of groupBy(ring, (node) => node.kind)) {
      const placed = inRows(all, sectors.get(kind) ?? { start: 0, width: 2 * Math.PI }, radius);
      dots.push(...placed.map(({ node, row, angle }) => dotOf(node, radius + row * rowGap, angle)));
      rows = Math.max(rows, (placed.at(-1)?.row ?? 0) + 1);
    }

    radius += rows * rowGap + bandGap;
  }

  const places = new Map(dots.map((dot) => [dot.node.id, dot]));
  return { dots, lines: edges.flatMap((edge) => lineOf(edge, places)), rings, extent: Math.max(radius - bandGap, bandGap) + 60 };
}

/** From the inner row outwards, by name; the last row is spread out. */
function inRows(nodes: readonly GraphNode[], { start, width }: Sector, radius: number): readonly { readonly node: GraphNode; readonly row: number; readonly angle: number }[] {
  const sorted = [...nodes].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  const placed: { readonly node: GraphNode; readonly row: number; readonly angle: number }[] = [];
  for (let row = 0; placed.length < sorted.length; row++) {
    const room = Math.max(1, Math.floor((width * (radius + row * rowGap)) / spacing));
    const taken = sorted.slice(placed.length, placed.length + room);
    placed.push(...taken.map((node, index) => ({ node, row, angle: start + (width * (index + 0.5)) / taken.length })));
  }

  return placed;
}

function lineOf(edge: GraphEdge, places: ReadonlyMap<string, Dot>): readonly Line[] {
  const [from, to] = [places.get(edge.from), places.get(edge.to)];
  if (!from || !to) {
    return [];
  }

  const isStraight = from.node.distance === 0 || to.node.distance === 0;
  const pull = isStraight ? 1 : bend;
  return [{ edge, from, to, bendX: ((from.x + to.x) / 2) * pull, bendY: ((from.y + to.y) / 2) * pull }];
}
