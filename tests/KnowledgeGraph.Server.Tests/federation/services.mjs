// Services of other teams: they add fields to types of a fact set, of which they know nothing but the ids.
import { createServer } from 'node:http';
import { buildSchema, graphql } from 'graphql';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])\n';
const protocol = `
  directive @key(fields: String!) on OBJECT
  directive @interfaceObject on OBJECT
  scalar _Any
  type _Service { sdl: String }
`;

const reviews = { aldermoor: ['Good tea.', 'Cold platforms.'], dunmere: ['Nobody there.'] };
const station = (id) => ({ __typename: 'Station', id, reviews: (reviews[id] ?? []).map((text) => ({ text, station: () => station(id) })) });

const services = {
  reviews: {
    types: `
      type Station @key(fields: "id") { id: ID! reviews: [Review!]! }
      type Review { text: String! station: Station! }
      type Query { latestReview: Review! }
    `,
    keyed: 'Station',
    root: { latestReview: () => station('dunmere').reviews[0], _entities: ({ representations }) => representations.map(({ id }) => station(id)) },
  },
  // One type in place of an interface: its field is then one of every kind.
  visits: {
    types: `
      type Agent @key(fields: "id") @interfaceObject { id: ID! visits: Int! }
      type Query { visitsInAll: Int! }
    `,
    keyed: 'Agent',
    root: {
      visitsInAll: () => 1000,
      _entities: ({ representations }) => representations.map(({ id }) => ({ __typename: 'Agent', id, visits: id.length })),
    },
  },
};

/** Starts all of them on one port; each has its name as its path. */
export async function startServices() {
  for (const service of Object.values(services)) {
    service.schema = buildSchema(`${service.types}${protocol}
      union _Entity = ${service.keyed}
      extend type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }`);
    service.root._service = () => ({ sdl: link + service.types });
  }

  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { query, variables } = JSON.parse(body);
    const { schema, root } = services[request.url.slice(1)];
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(await graphql({ schema, source: query, rootValue: root, variableValues: variables })));
  });
  await new Promise((started) => server.listen(0, '127.0.0.1', started));
  return {
    urlOf: (name) => `http://127.0.0.1:${server.address().port}/${name}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
