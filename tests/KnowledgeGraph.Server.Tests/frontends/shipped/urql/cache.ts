import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import schema from '../introspection.json';

/** Values without an id, such as dates and quantities, are kept in the object that has them. */
const keys = Object.fromEntries(
  schema.__schema.types
    .filter((type) => type.kind === 'OBJECT' && !type.fields!.some(({ name }) => name === 'id'))
    .map(({ name }) => [name, () => null]),
);

export const createCache = () =>
  cacheExchange({
    schema: schema as never,
    keys,
    resolvers: { Query: { countries: relayPagination() }, Alliance: { hasMember: relayPagination() } },
  });
