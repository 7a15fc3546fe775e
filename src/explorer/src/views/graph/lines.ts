import type { Spot } from './layout';
import type { GraphEdge } from './merge';

/** An edge of the small picture: its ends, the point to which it bends, and the place of its words. */
export interface SpotLine {
  readonly edge: GraphEdge;
  readonly from: Spot;
  readonly to: Spot;
  readonly bendX: number;
  readonly bendY: number;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  /** The class of its line. */
  readonly style: string;
}

const bend = 0.55;
const wordsAt = 0.78;

/** The lines between entities, bent towards the centre unless they end there. */
export function linesOf(edges: readonly GraphEdge[], spots: ReadonlyMap<string, Spot>): readonly SpotLine[] {
  return edges.flatMap((edge) => {
    const [from, to] = [spots.get(edge.from), spots.get(edge.to)];
    if (!from || !to) {
      return [];
    }

    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    const isStraight = from.node.distance === 0 || to.node.distance === 0;
    const [pull, along] = isStraight ? [1, 1] : [bend, wordsAt];
    const path = isStraight ? `M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}` : `M${short(from.x)} ${short(from.y)}Q${short(x * pull)} ${short(y * pull)} ${short(to.x)} ${short(to.y)}`;
    return [{ edge, from, to, bendX: x * pull, bendY: y * pull, path, x: x * along, y: y * along, style: styleOf(edge, from, to) }];
  });
}

/** Nobody sees a hundredth of a pixel, and a path is read faster without. */
const short = (coordinate: number): number => Math.round(coordinate * 10) / 10;

function styleOf({ statements }: GraphEdge, from: Spot, to: Spot): string {
  return [
    'line',
    statements.every(({ basis }) => basis === 'DERIVED') && 'derived',
    statements.every(({ certainty }) => certainty === 'POSSIBLE') && 'possible',
    from.node.distance === to.node.distance && 'across',
  ].filter(Boolean).join(' ');
}
