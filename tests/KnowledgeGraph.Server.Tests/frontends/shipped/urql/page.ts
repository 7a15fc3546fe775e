import { Client, fetchExchange, type RequestPolicy } from '@urql/core';
import { HoldersOnADayDocument, MembersOnADayDocument } from '../generated/graphql';
import { days, office } from '../days';
import { createCache } from './cache';

/** Reads who held an office on two days, then both again from the cache alone; and two pages of a list on each of two days. */
export async function page(url: string) {
  let requests = 0;
  const warnings: string[] = [];
  console.warn = console.error = (message: string) => warnings.push(message);
  const client = new Client({
    url,
    preferGetMethod: true,
    fetch: (input, init) => (requests++, fetch(input, init)),
    exchanges: [createCache(), fetchExchange],
  });

  async function holders(day: string, requestPolicy: RequestPolicy) {
    const { data } = await client.query(HoldersOnADayDocument, { office, day }, { requestPolicy }).toPromise();
    return data!.office!.heldBy.edges.map(({ node }) => `${node.name}${node.description ? '' : ' (not described)'}`);
  }

  async function members(day: string) {
    const first = await client.query(MembersOnADayDocument, { day, first: 3 }).toPromise();
    const after = first.data!.alliance!.hasMember.pageInfo.endCursor!;
    const all = await client.query(MembersOnADayDocument, { day, first: 2, after }).toPromise();
    return all.data!.alliance!.hasMember.edges.map(({ node }) => node.name);
  }

  const asked = [await holders(days[0], 'cache-first'), await holders(days[1], 'cache-first')];
  const cached = [await holders(days[0], 'cache-only'), await holders(days[1], 'cache-only')];
  const pages = [await members(days[0]), await members(days[1])];
  return { asked, cached, pages: pages.map(({ length }) => length), distinct: pages.map((names) => new Set(names).size), requests, warnings };
}
