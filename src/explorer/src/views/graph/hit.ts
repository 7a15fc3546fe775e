interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line, straight or bent towards a point. */
interface Bent {
  readonly from: Point;
  readonly to: Point;
  readonly bendX: number;
  readonly bendY: number;
}

export type Target<Dot, Line> = { readonly dot: Dot } | { readonly line: Line } | undefined;

const samples = 16;

/** What is at a place, within a distance: an entity, or else a line. Linear in the graph. */
export function targetAt<Dot extends Point, Line extends Bent>(
  { dots, lines }: { readonly dots: readonly Dot[]; readonly lines: readonly Line[] }, x: number, y: number, reach: number,
): Target<Dot, Line> {
  const dot = nearest(dots, (each) => Math.hypot(each.x - x, each.y - y), reach);
  if (dot) {
    return { dot };
  }

  const line = nearest(lines, (each) => distanceTo(each, x, y), reach * 0.6);
  return line && { line };
}

function nearest<Item>(items: readonly Item[], distanceOf: (item: Item) => number, reach: number): Item | undefined {
  let [best, least]: [Item | undefined, number] = [undefined, reach];
  for (const item of items) {
    const distance = distanceOf(item);
    if (distance <= least) {
      [best, least] = [item, distance];
    }
  }

  return best;
}

function distanceTo({ from, to, bendX, bendY }: Bent, x: number, y: number): number {
  let least = Infinity;
  let [lastX, lastY] = [from.x, from.y];
  for (let step = 1; step <= samples; step++) {
    const t = step / samples;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    const [nextX, nextY] = [a * from.x + b * bendX + c * to.x, a * from.y + b * bendY + c * to.y];
    least = Math.min(least, distanceToPart(x, y, lastX, lastY, nextX, nextY));
    [lastX, lastY] = [nextX, nextY];
  }

  return least;
}

function distanceToPart(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
