import type { GraphNode } from './merge';
import { groupBy } from '../../state/groupBy';

export interface Spot {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  /** From the centre outwards, in radians. */
  readonly angle: number;
  readonly label: Label;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** In degrees; 0 for a level label. */
  readonly turn: number;
}

export interface Layout {
  readonly spots: ReadonlyMap<string, Spot>;
  /** The radius of each ring, from the innermost. */
  readonly rings: readonly number[];
  /** Half the width of what there is to see. */
  readonly extent: number;
}

const spacing = 17;
const ringGap = 165;
const characterWidth = 6.7;
const maxLabel = 22;
const maxOuterLabel = 32;
const maxNarrowLabel = 20;
const labelGap = 11;
const collator = new Intl.Collator('en');

/**
 * Rings by distance, sectors by kind: each kind has the same directions on all rings, and as much room as it needs on the fullest one. Labels
 * stand level where they fit, and along the ray otherwise, where they have a line to themselves. The same graph is laid out the same way.
 * @param isNarrow Whether there is little room: names are shorter then, and all of the picture is larger.
 */
export function layOut(nodes: readonly GraphNode[], isNarrow = false): Layout {
  const centre = nodes.find(({ distance }) => distance === 0);
  const others = nodes.filter(({ distance }) => distance > 0);
  const sectors = sectorsOf(others);
  const rings: number[] = [];
  const spots = new Map<string, Spot>();
  if (centre) {
    spots.set(centre.id, { node: centre, x: 0, y: 0, angle: 0, label: { text: short(centre.name, 40), x: 0, y: -22, anchor: 'middle', turn: 0 } });
  }

  const last = Math.max(0, ...others.map(({ distance }) => distance));
  for (let distance = 1; distance <= last; distance++) {
    const ring = others.filter((node) => node.distance === distance);
    const radius = Math.max((rings.at(-1) ?? 0) + ringGap, (neededTurns(ring, sectors) * spacing) / (2 * Math.PI));
    rings.push(radius);
    const most = distance < last ? maxLabel : isNarrow ? maxNarrowLabel : maxOuterLabel;
    const placed = [...sectors].flatMap(([kind, sector]) => spread(ring.filter((node) => node.kind === kind), sector))
      .map(({ node, angle }) => ({ node, angle, x: Math.cos(angle) * radius, y: Math.sin(angle) * radius }));
    const level = placed.map((spot) => ({ ...spot, label: levelLabel(spot, most) }));
    const fits = !overlaps([...level, ...spots.values()]);
    for (const spot of fits ? level : placed.map((each) => ({ ...each, label: rayLabel(each, most) }))) {
      spots.set(spot.node.id, spot);
    }
  }

  const longest = Math.max(0, ...[...spots.values()].filter(({ node }) => node.distance === last).map(({ label }) => label.text.length));
  return { spots, rings, extent: (rings.at(-1) ?? 80) + (others.length > 0 ? longest * characterWidth * 1.06 + 28 : 60) };
}

export interface Sector {
  readonly start: number;
  readonly width: number;
}

/** The directions of each kind: as wide as its share of the fullest ring, the kinds with most entities first, from the top clockwise. */
export function sectorsOf(nodes: readonly GraphNode[]): ReadonlyMap<string, Sector> {
  const kinds = [...groupBy(nodes, ({ kind }) => kind)].map(([kind, all]) => {
    const rings = [...groupBy(all, ({ distance }) => distance).values()].map(({ length }) => length);
    return { kind, weight: Math.max(...rings) + 0.6, size: all.length };
  }).sort((a, b) => b.size - a.size || a.kind.localeCompare(b.kind));
  const total = kinds.reduce((sum, { weight }) => sum + weight, 0);
  let start = -Math.PI / 2;
  return new Map(kinds.map(({ kind, weight }) => {
    const sector = { start, width: (weight / total) * 2 * Math.PI };
    start += sector.width;
    return [kind, sector];
  }));
}

/** How many places a ring needs all around, so that the fullest sector has room. */
function neededTurns(ring: readonly GraphNode[], sectors: ReadonlyMap<string, Sector>): number {
  return Math.max(0, ...[...groupBy(ring, ({ kind }) => kind)].map(([kind, all]) =>
    ((all.length + 0.6) * 2 * Math.PI) / (sectors.get(kind)?.width ?? 2 * Math.PI)));
}

function spread(nodes: readonly GraphNode[], sector: Sector): readonly { readonly node: GraphNode; readonly angle: number }[] {
  const step = sector.width / (nodes.length + 0.6);
  return [...nodes].sort((a, b) => collator.compare(a.name, b.name) || a.id.localeCompare(b.id))
    .map((node, index) => ({ node, angle: sector.start + step * (index + 0.8) }));
}

const short = (name: string, most: number): string => (name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`);

type Place = Omit<Spot, 'label'>;

function levelLabel({ node, x, y, angle }: Place, most: number): Label {
  const cos = Math.cos(angle);
  const text = short(node.name, most);
  if (Math.abs(cos) < 0.3) {
    return { text, x, y: y + (Math.sin(angle) > 0 ? labelGap + 10 : -labelGap - 3), anchor: 'middle', turn: 0 };
  }

  return { text, x: x + Math.sign(cos) * labelGap, y: y + 4, anchor: cos > 0 ? 'start' : 'end', turn: 0 };
}

function rayLabel({ node, x, y, angle }: Place, most: number): Label {
  const isLeft = Math.cos(angle) < 0;
  const degrees = (angle * 180) / Math.PI;
  return {
    text: short(node.name, most), x: x + Math.cos(angle) * labelGap, y: y + Math.sin(angle) * labelGap, anchor: isLeft ? 'end' : 'start', turn: isLeft ? degrees + 180 : degrees,
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function boxOf({ text, x, y, anchor }: Label): Box {
  const width = text.length * characterWidth;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 11, bottom: y + 4 };
}

/** Whether a level label lies over another one or over a node. Quadratic, for the few labels that may be level. */
function overlaps(spots: readonly Spot[]): boolean {
  if (spots.length > 60 || spots.some(({ label }) => label.turn !== 0)) {
    return true;
  }

  const boxes = spots.map(({ label }) => boxOf(label));
  const dots = spots.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }));
  return boxes.some((box, index) =>
    boxes.some((other, at) => at > index && meet(box, other)) || dots.some((dot, at) => at !== index && meet(box, dot)));
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
