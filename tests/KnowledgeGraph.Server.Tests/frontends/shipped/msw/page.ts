import { ApolloClient, HttpLink } from '@apollo/client';
import { buildSchema, isScalarType, isSpecifiedScalarType } from 'graphql';
import { setupServer } from 'msw/node';
import { createCache } from '../apollo/cache';
import { days, office } from '../days';
import { HoldersOnADayDocument } from '../generated/graphql';
import { handlers, scalarMocks } from './mocks';

/** Reads from mocks what it would read from the server, which is asked for nothing but its schema. */
export async function page(url: string) {
  const sdl = await (await fetch(new URL('/schema.graphql', url))).text();
  const scalars = Object.values(buildSchema(sdl).getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
  const server = setupServer(...handlers(sdl));
  server.listen({ onUnhandledRequest: 'error' });
  const client = new ApolloClient({ cache: createCache(), link: new HttpLink({ uri: url }) });
  const { data } = await client.query({ query: HoldersOnADayDocument, variables: { office, day: days[0] } });
  server.close();
  client.stop();
  const { totalCount, edges } = data!.office!.heldBy;
  return {
    unmocked: scalars.map(({ name }) => name).filter((name) => !(name in scalarMocks)),
    types: [typeof totalCount, typeof edges[0]!.node.name, edges[0]!.statement?.since?.edtf],
  };
}
