import { createClient } from './generated';

/** Reads two pages; genql has no cache, so nothing is merged but here. */
export async function page(url: string) {
  const client = createClient({ url });

  async function stationsAfter(after: string | null) {
    const { stations } = await client.query({
      stations: {
        __args: { first: 3, after, order: [{ name: 'ASC' }] },
        pageInfo: { endCursor: true },
        edges: { node: { name: true, servedBy: { nodes: { gauge: true } } } },
      },
    });
    return stations;
  }

  const first = await stationsAfter(null);
  const second = await stationsAfter(first.pageInfo.endCursor);
  return [...first.edges, ...second.edges].map(({ node }) => {
    const gauges: (number | null)[] = node.servedBy.nodes.map(({ gauge }) => gauge);
    return { name: node.name, gauges };
  });
}
