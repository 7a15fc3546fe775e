import { ApolloClient, HttpLink, InMemoryCache, ObservableQuery } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { filter, firstValueFrom } from 'rxjs';
import { LineDocument, StationsDocument } from '../generated/graphql';

async function sha256(text: string) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (octet) => octet.toString(16).padStart(2, '0')).join('');
}

/** Reads two pages of a list of the root and two of a list of a node, with documents by their hash. */
export async function page(url: string) {
  const methods: string[] = [];
  const http = new HttpLink({
    uri: url,
    fetch: (input, init) => {
      methods.push(init!.method!);
      return fetch(input, init);
    },
  });
  const client = new ApolloClient({
    cache: new InMemoryCache({
      typePolicies: {
        Query: { fields: { stations: relayStylePagination(['order']) } },
        Line: { fields: { serves: relayStylePagination() } },
      },
    }),
    link: new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(http),
  });

  async function watch<Data, Variables extends { first: number }>(query: ObservableQuery<Data, Variables>) {
    await firstValueFrom(query.pipe(filter((result) => result.dataState === 'complete')));
    return () => {
      const result = query.getCurrentResult();
      if (result.dataState !== 'complete') throw new Error(`incomplete: ${result.error}`);
      return result.data;
    };
  }

  const stations = client.watchQuery({ query: StationsDocument, variables: { first: 3 } });
  const line = client.watchQuery({ query: LineDocument, variables: { id: 'valley-line', first: 1 } });
  const allStations = await watch(stations);
  const lineNow = await watch(line);
  const state = () => {
    const { edges, totalCount } = allStations().stations;
    const { serves, gauge } = lineNow().line!;
    const metres: number = gauge!;
    return {
      stations: edges.map(({ node }) => node.name),
      totalCount,
      served: serves.edges.map(({ node, statement }) => `${statement?.predicate} ${node.name}`),
      gauge: metres,
    };
  };

  const first = state();
  await stations.fetchMore({ variables: { after: allStations().stations.pageInfo.endCursor } });
  await line.fetchMore({ variables: { after: lineNow().line!.serves.pageInfo.endCursor } });
  const second = state();
  client.stop();
  return { first, second, methods };
}
