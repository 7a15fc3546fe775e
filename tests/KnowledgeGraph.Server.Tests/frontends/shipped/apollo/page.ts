import { ApolloClient, HttpLink } from '@apollo/client';
import { HoldersOnADayDocument, MembersOnADayDocument } from '../generated/graphql';
import { days, office } from '../days';
import { createCache } from './cache';

/** Reads who held an office on two days, then both again from the cache alone; and two pages of a list on each of two days. */
export async function page(url: string) {
  let requests = 0;
  const link = new HttpLink({ uri: url, fetch: (input, init) => (requests++, fetch(input, init)) });
  const client = new ApolloClient({ cache: createCache(), link });

  async function holders(day: string, fetchPolicy: 'network-only' | 'cache-only') {
    const { data } = await client.query({ query: HoldersOnADayDocument, variables: { office, day }, fetchPolicy });
    return data!.office!.heldBy.edges.map(({ node }) => `${node.name}${node.description ? '' : ' (not described)'}`);
  }

  async function members(day: string) {
    const first = await client.query({ query: MembersOnADayDocument, variables: { day, first: 3 } });
    const { endCursor } = first.data!.alliance!.hasMember.pageInfo;
    await client.query({ query: MembersOnADayDocument, variables: { day, first: 2, after: endCursor! }, fetchPolicy: 'network-only' });
    const all = await client.query({ query: MembersOnADayDocument, variables: { day, first: 3 }, fetchPolicy: 'cache-only' });
    return all.data!.alliance!.hasMember.edges.map(({ node }) => node.name);
  }

  const asked = [await holders(days[0], 'network-only'), await holders(days[1], 'network-only')];
  const cached = [await holders(days[0], 'cache-only'), await holders(days[1], 'cache-only')];
  const pages = [await members(days[0]), await members(days[1])];
  client.stop();
  return { asked, cached, pages: pages.map(({ length }) => length), distinct: pages.map((names) => new Set(names).size), requests };
}
