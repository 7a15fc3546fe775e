import type { NeighbourhoodData } from '../../api/operations.generated';

type Answer = NeighbourhoodData['neighbourhood'];
export type GraphStatement = Answer['statements'][number];

export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Steps from the centre. */
  readonly distance: number;
  /** Relations that are not shown, where the entity is a hub that is folded. */
  readonly folded?: number;
}

/** All statements between two entities, as one line. */
export interface GraphEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly statements: readonly GraphStatement[];
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Entities of unfolded neighbourhoods for which there was no room. */
  readonly omitted: number;
}

/** As many as a picture has room for. */
export const maxNodes = 2000;

/** The neighbourhood of the centre, and those of the entities that were unfolded, as one graph. */
export function merge(main: Answer, unfolded: ReadonlyMap<string, Answer>): Graph {
  let omitted = 0;
  const nodes = new Map<string, GraphNode>(main.nodes.map((node) => [node.id, node]));
  const statements = new Map(main.statements.map((statement) => [statement.id, statement]));
  const hubs = new Map(main.hubs.filter(({ entity }) => !unfolded.has(entity.id)).map(({ entity, relationCount }) => [entity.id, relationCount]));
  for (const [id, answer] of unfolded) {
    const start = nodes.get(id)?.distance;
    if (start === undefined) {
      continue;
    }

    for (const node of answer.nodes) {
      if (!nodes.has(node.id) && nodes.size >= maxNodes) {
        omitted++;
      } else if (!nodes.has(node.id)) {
        nodes.set(node.id, { ...node, distance: start + node.distance });
      }
    }

    for (const statement of answer.statements) {
      statements.set(statement.id, statement);
    }
  }

  return {
    nodes: [...nodes.values()].map((node) => {
      const folded = hubs.get(node.id);
      return folded === undefined || node.distance === 0 ? node : { ...node, folded };
    }),
    edges: edgesOf([...statements.values()], nodes),
    omitted,
  };
}

/** Whether two graphs look the same: then the picture of one is that of the other. Linear. */
export const looksTheSame = (a: Graph, b: Graph): boolean =>
  a.omitted === b.omitted && agree(a.nodes, b.nodes, sameNode) && agree(a.edges, b.edges, (edge, other) => edge.key === other.key && agree(edge.statements, other.statements, sameStatement));

function agree<Item>(items: readonly Item[], others: readonly Item[], same: (item: Item, other: Item) => boolean): boolean {
  return items.length === others.length && items.every((item, index) => same(item, others[index] as Item));
}

const sameNode = (a: GraphNode, b: GraphNode): boolean => a.id === b.id && a.distance === b.distance && a.folded === b.folded;

const sameStatement = (a: GraphStatement, b: GraphStatement): boolean => a.id === b.id && a.certainty === b.certainty;

function edgesOf(statements: readonly GraphStatement[], nodes: ReadonlyMap<string, GraphNode>): readonly GraphEdge[] {
  const pairs = new Map<string, GraphStatement[]>();
  for (const statement of statements) {
    const [a, b] = [statement.subject.id, statement.object?.id];
    if (b === undefined || a === b || !nodes.has(a) || !nodes.has(b)) {
      continue;
    }

    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = pairs.get(key);
    if (known) {
      known.push(statement);
    } else {
      pairs.set(key, [statement]);
    }
  }

  return [...pairs].map(([key, all]) => {
    const [from = '', to = ''] = key.split(' ');
    return { key, from, to, statements: all };
  });
}
