// node server.mjs PORT SCHEMA DATA: mercurius with its JIT, for the part of the schema that the benchmark asks for.
import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import mercurius from 'mercurius';

const [port, schema, data] = process.argv.slice(2);
const { organisations, people } = JSON.parse(readFileSync(data, 'utf8'));
const byId = new Map(organisations.map((organisation) => [organisation.id, { ...organisation, members: [] }]));

// In the order of the ids, as the product lists them.
const byNodeId = (left, right) => (left.node.id < right.node.id ? -1 : 1);

for (const { id, name, memberships } of people) {
  const person = { id, name };
  person.memberOf = memberships
    .map(({ organisation, since }) => {
      const statement = { since: { edtf: since } };
      byId.get(organisation).members.push({ node: person, statement });
      return { node: byId.get(organisation), statement };
    })
    .sort(byNodeId);
}

for (const organisation of byId.values()) organisation.members.sort(byNodeId);

const page = (field) => (source, { first = 10 }) => ({ edges: source[field].slice(0, first) });

const app = fastify();
app.register(mercurius, {
  schema: readFileSync(schema, 'utf8'),
  jit: 1,
  resolvers: {
    Query: { organisation: (_, { id }) => byId.get(id) },
    Organisation: { members: page('members') },
    Person: { memberOf: page('memberOf') },
  },
});
await app.listen({ port: Number(port), host: '127.0.0.1' });
