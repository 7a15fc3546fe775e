import { describe, expect, it } from 'vitest';
import { targetAt } from '../src/views/graph/hit';
import { boxOf, layOut } from '../src/views/graph/layout';
import { linesOf } from '../src/views/graph/lines';
import { looksTheSame, merge, type GraphNode } from '../src/views/graph/merge';

const kinds = ['A', 'B', 'C'];

function nodesOf(first: number, second: number): GraphNode[] {
  const ring = (distance: number, count: number) => Array.from({ length: count }, (_, index) => ({
    id: `${distance}-${index}`, name: `Entity number ${index} of ring ${distance}`, kind: kinds[index % 3] ?? '', distance,
  }));
  return [{ id: 'centre', name: 'Centre', kind: 'A', distance: 0 }, ...ring(1, first), ...ring(2, second)];
}

describe('the layout', () => {
  it('puts each ring on its circle', () => {
    const { spots, rings } = layOut(nodesOf(20, 60));
    for (const { node, x, y } of spots.values()) {
      expect(Math.hypot(x, y)).toBeCloseTo(node.distance === 0 ? 0 : rings[node.distance - 1] ?? 0, 6);
    }
  });

  it('gives each kind the same directions on every ring', () => {
    const { spots } = layOut(nodesOf(18, 48));
    for (const kind of kinds) {
      const angles = [...spots.values()].filter(({ node }) => node.kind === kind && node.distance > 0).map(({ angle }) => angle);
      const others = [...spots.values()].filter(({ node }) => node.kind !== kind && node.distance > 0).map(({ angle }) => angle);
      const [least, most] = [Math.min(...angles), Math.max(...angles)];
      expect(others.filter((angle) => angle > least && angle < most)).toEqual([]);
    }
  });

  it('keeps labels along the ray a line apart', () => {
    for (const [first, second] of [[30, 0], [90, 200], [5, 300]] as const) {
      const { spots, rings } = layOut(nodesOf(first, second));
      rings.forEach((radius, index) => {
        const angles = [...spots.values()].filter(({ node }) => node.distance === index + 1).map(({ angle }) => angle).sort((a, b) => a - b);
        angles.slice(1).forEach((angle, at) => expect((angle - (angles[at] ?? 0)) * radius).toBeGreaterThan(12));
      });
    }
  });

  it('lets level labels touch neither each other nor a node', () => {
    const { spots } = layOut(nodesOf(5, 0));
    const boxes = [...spots.values()].map(({ label }) => boxOf(label));
    boxes.forEach((a, index) => boxes.slice(index + 1).forEach((b) =>
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom && [...spots.values()].every(({ label }) => label.turn === 0)).toBe(false)));
  });

  it('is the same for the same graph, in any order', () => {
    const nodes = nodesOf(12, 30);
    expect([...layOut([...nodes].reverse()).spots].sort()).toEqual([...layOut(nodes).spots].sort());
  });

  it('of one node is that node', () => expect(layOut(nodesOf(0, 0)).spots.size).toBe(1));
});

describe('merging', () => {
  const statement = (id: string, subject: string, object: string) => ({
    id, sentence: '', predicate: 'P', predicateLabel: 'p', basis: 'EXPLICIT' as const, modality: 'ASSERTED' as const, subject: { id: subject }, object: { id: object },
  });
  const noneLeftOut = { total: 0, byModality: 0, byRank: 0, byTime: 0, byKnowledge: 0, byCredibility: 0, byBasis: 0, bySource: 0 };
  const main = {
    nodes: [{ id: 'a', name: 'a', kind: 'A', distance: 0 }, { id: 'b', name: 'b', kind: 'A', distance: 1 }],
    statements: [statement('1', 'a', 'b'), statement('2', 'b', 'a')], statementCount: 2, omittedCount: 0, hubs: [{ entity: { id: 'b', name: 'b' }, relationCount: 99 }], leftOut: noneLeftOut,
  };

  it('draws all statements between two entities as one line', () => expect(merge(main, new Map()).edges.map(({ statements }) => statements.length)).toEqual([2]));

  it('folds hubs with their number, and unfolds them', () => {
    expect(merge(main, new Map()).nodes[1]?.folded).toBe(99);
    const unfolded = { ...main, nodes: [{ id: 'b', name: 'b', kind: 'A', distance: 0 }, { id: 'c', name: 'c', kind: 'A', distance: 1 }], statements: [statement('3', 'b', 'c')], hubs: [] };
    const graph = merge(main, new Map([['b', unfolded]]));
    expect(graph.nodes.map(({ id, distance, folded }) => [id, distance, folded])).toEqual([['a', 0, undefined], ['b', 1, undefined], ['c', 2, undefined]]);
    expect(graph.edges).toHaveLength(2);
  });

  it('knows a graph that looks the same', () => {
    const graph = merge(main, new Map());
    expect(looksTheSame(graph, merge(main, new Map()))).toBe(true);
    expect(looksTheSame(graph, merge({ ...main, hubs: [] }, new Map()))).toBe(false);
    expect(looksTheSame(graph, merge({ ...main, statements: main.statements.slice(1) }, new Map()))).toBe(false);
    expect(looksTheSame(graph, merge({ ...main, nodes: main.nodes.slice(0, 1) }, new Map()))).toBe(false);
  });
});

describe('lines', () => {
  const nodes = nodesOf(12, 0);
  const { spots } = layOut(nodes);
  const edge = (from: string, to: string) => ({ key: `${from} ${to}`, from, to, statements: [] });
  const lines = linesOf([edge('centre', '1-8'), edge('1-0', '1-4'), edge('1-0', 'elsewhere')], spots);

  it('join entities that are in the picture, and bend unless they end in the centre', () => {
    expect(lines.map(({ path }) => path.includes('Q'))).toEqual([false, true]);
    expect(lines.map(({ style }) => style.includes('across'))).toEqual([false, true]);
  });

  it('are found where their words stand, and not elsewhere', () => {
    for (const line of lines) {
      expect(targetAt({ dots: [], lines }, line.x, line.y, 6)).toEqual({ line });
    }

    expect(targetAt({ dots: [], lines }, 10_000, 0, 6)).toBeUndefined();
  });
});
