import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import possibleTypes from '../possible-types.json';

const paging = new Set(['first', 'after', 'last', 'before']);

/** Adds a page to those before it. Lists that differ in any other argument, such as `view` or `where`, are lists of their own. */
export const pages = () => relayStylePagination((args) => Object.keys(args ?? {}).filter((name) => !paging.has(name)).sort());

export const createCache = () =>
  new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: { fields: { countries: pages() } },
      Alliance: { fields: { hasMember: pages() } },
    },
  });
