// Composes subgraphs and runs operations across them in two gateways: node run.mjs SCENARIOS
//
// SCENARIOS is an object of { subgraphs: { name: url }, services: [name], operations: { name: query } }; services are those of other teams,
// which run here. Writes for each scenario what the composition and each gateway said.
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { composeServices } from '@apollo/composition';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { parse } from 'graphql';
import { startServices } from './services.mjs';

const silent = Object.fromEntries(['trace', 'debug', 'info', 'warn', 'error'].map((level) => [level, () => {}]));

async function askService(url, query) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

async function compose(subgraphs) {
  const services = await Promise.all(
    Object.entries(subgraphs).map(async ([name, url]) => {
      const { _service } = await askService(url, '{ _service { sdl } }');
      return { name, url, typeDefs: parse(_service.sdl) };
    }),
  );
  const { supergraphSdl, errors, hints } = composeServices(services);
  return { supergraphSdl, errors: (errors ?? []).map((error) => error.message), hints: (hints ?? []).map((hint) => hint.message) };
}

async function withApollo(supergraphSdl, operations) {
  const gateway = new ApolloGateway({ supergraphSdl, logger: silent, buildService: ({ url }) => new RemoteGraphQLDataSource({ url, apq: false }) });
  const { executor } = await gateway.load();
  const answers = {};
  for (const [name, query] of Object.entries(operations)) {
    const { data, errors } = await executor({
      document: parse(query), request: { query, variables: {} }, operationName: undefined, queryHash: query, context: {}, metrics: {},
      cache: { get: async () => undefined, set: async () => {}, delete: async () => {} }, schema: gateway.schema, overallCachePolicy: { maxAge: 0 },
    });
    answers[name] = { data, errors: errors?.map((error) => error.message) };
  }
  await gateway.stop();
  return answers;
}

async function withHive(supergraph, operations) {
  const gateway = createGatewayRuntime({ supergraph, logging: false, landingPage: false, maskedErrors: false });
  const answers = {};
  for (const [name, query] of Object.entries(operations)) {
    const response = await gateway.fetch('http://gateway/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }),
    });
    const { data, errors } = await response.json();
    answers[name] = { data, errors: errors?.map((error) => error.message) };
  }
  await gateway[Symbol.asyncDispose]();
  return answers;
}

const results = {};
const running = await startServices();
for (const [name, { subgraphs, services = [], operations }] of Object.entries(JSON.parse(process.argv[2]))) {
  const others = Object.fromEntries(services.map((service) => [service, running.urlOf(service)]));
  const { supergraphSdl, errors, hints } = await compose({ ...subgraphs, ...others });
  results[name] = supergraphSdl
    ? { errors, hints, apollo: await withApollo(supergraphSdl, operations), hive: await withHive(supergraphSdl, operations) }
    : { errors, hints };
}
running.stop();
console.log(JSON.stringify(results));
