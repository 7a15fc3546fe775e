import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { LineDocument, StationsDocument } from '../generated/graphql';

/** Reads two pages of a list of the root and two of a list of a node; the second read of each has both. */
export async function page(url: string) {
  const methods: string[] = [];
  const client = new Client({
    url,
    preferGetMethod: true,
    fetch: (input, init) => {
      methods.push(init!.method!);
      return fetch(input, init);
    },
    exchanges: [
      cacheExchange({ resolvers: { Query: { stations: relayPagination() }, Line: { serves: relayPagination() } } }),
      fetchExchange,
    ],
  });

  async function read(afterStation: string | null, afterServed: string | null) {
    const all = (await client.query(StationsDocument, { first: 3, after: afterStation }).toPromise()).data!.stations;
    const line = (await client.query(LineDocument, { id: 'valley-line', first: 1, after: afterServed }).toPromise()).data!.line!;
    return {
      state: {
        stations: all.edges.map(({ node }) => node.name),
        totalCount: all.totalCount,
        served: line.serves.edges.map(({ node, statement }) => `${statement?.predicate} ${node.name}`),
        gauge: line.gauge,
      },
      cursors: [all.pageInfo.endCursor!, line.serves.pageInfo.endCursor!] as const,
    };
  }

  const { state: first, cursors } = await read(null, null);
  const { state: second } = await read(...cursors);
  return { first, second, methods };
}
