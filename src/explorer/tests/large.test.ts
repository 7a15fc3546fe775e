import { describe, expect, it } from 'vitest';
import { layInBands } from '../src/views/graph/large/bands';
import { targetAt } from '../src/views/graph/hit';
import { LabelRoom } from '../src/views/graph/large/labels';
import { maxNodes, merge, type GraphEdge, type GraphNode } from '../src/views/graph/merge';

const nodes: GraphNode[] = [
  { id: 'centre', name: 'Centre', kind: 'A', distance: 0 },
  ...Array.from({ length: 1999 }, (_, index) => ({ id: `n${index}`, name: `Entity ${index}`, kind: 'ABC'[index % 3] ?? '', distance: index < 600 ? 1 : 2 })),
];
const edges: GraphEdge[] = nodes.slice(1).map(({ id }) => ({ key: id, from: 'centre', to: id, statements: [] }));

describe('bands', () => {
  const bands = layInBands({ nodes, edges });

  it('have room for 2,000 entities, none on another', () => {
    expect(bands.dots).toHaveLength(2000);
    const sorted = [...bands.dots].sort((a, b) => a.x - b.x);
    let closest = Infinity;
    sorted.forEach((dot, index) => {
      for (let next = index + 1; next < sorted.length && (sorted[next]?.x ?? 0) - dot.x < 10; next++) {
        closest = Math.min(closest, Math.hypot(dot.x - (sorted[next]?.x ?? 0), dot.y - (sorted[next]?.y ?? 0)));
      }
    });
    expect(closest).toBeGreaterThan(9);
  });

  it('keep rings apart', () => {
    const radii = (distance: number) => bands.dots.filter(({ node }) => node.distance === distance).map(({ x, y }) => Math.hypot(x, y));
    expect(Math.max(...radii(1))).toBeLessThan(Math.min(...radii(2)));
    expect(Math.max(...radii(2))).toBeLessThan(bands.extent);
  });

  it('are the same in any order', () => {
    const placesOf = ({ dots }: typeof bands) => Object.fromEntries(dots.map(({ node, x, y }) => [node.id, `${x} ${y}`]));
    expect(placesOf(layInBands({ nodes: [...nodes].reverse(), edges }))).toEqual(placesOf(bands));
  });

  it('find what is pointed at: an entity, a line, or nothing', () => {
    const [, dot] = bands.dots;
    const target = targetAt(bands, (dot?.x ?? 0) + 2, dot?.y ?? 0, 5);
    expect(target && 'dot' in target && target.dot.node.id).toBe(dot?.node.id);
    const between = targetAt(bands, (dot?.x ?? 0) / 2, (dot?.y ?? 0) / 2, 5);
    expect(between && 'line' in between && between.line.edge.to).toBe(dot?.node.id);
    expect(targetAt(bands, bands.extent * 2, 0, 5)).toBeUndefined();
  });
});

it('labels take their room once', () => {
  const room = new LabelRoom();
  expect(room.take({ left: 0, top: 0, right: 100, bottom: 14 })).toBe(true);
  expect(room.take({ left: 90, top: 10, right: 120, bottom: 24 })).toBe(false);
  expect(room.take({ left: 101, top: 0, right: 120, bottom: 14 })).toBe(true);
});

it('a graph has 2,000 entities at most, and says how many have no room', () => {
  const noneLeftOut = { total: 0, byModality: 0, byRank: 0, byTime: 0, byKnowledge: 0, byCredibility: 0, byBasis: 0, bySource: 0 };
  const answer = (from: number, count: number) => ({
    nodes: Array.from({ length: count }, (_, index) => ({ id: `n${from + index}`, name: '', kind: 'A', distance: index === 0 ? 0 : 1 })),
    statements: [], statementCount: 0, omittedCount: 0, hubs: [], leftOut: noneLeftOut,
  });
  const graph = merge(answer(0, 1000), new Map([['n1', answer(1, 1000)], ['n2', answer(2, 1000)], ['n3', { ...answer(3, 1), nodes: [...answer(3, 1).nodes, ...answer(5000, 1000).nodes] }]]));
  expect(graph.nodes).toHaveLength(maxNodes);
  expect(graph.omitted).toBe(2);
});
