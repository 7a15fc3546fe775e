import {
  ConcreteRequest,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getPaginationMetadata,
  getPaginationVariables,
  getRefetchMetadata,
  getSingularSelector,
  Network,
  ReaderFragment,
  RecordSource,
  Store,
} from 'relay-runtime';
import stationsAll, { stations_all$data, stations_all$key } from './__generated__/stations_all.graphql';
import stationsOfLine, { stations_ofLine$data, stations_ofLine$key } from './__generated__/stations_ofLine.graphql';
import stationsQuery, { stationsQuery as StationsQuery } from './__generated__/stationsQuery.graphql';

const variables: StationsQuery['variables'] = { id: 'valley-line' };

/** Reads two pages of a list of the root and two of a list of a node, as Relay's pagination hooks do. */
export async function page(url: string) {
  const operations: string[] = [];
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async (request, values) => {
      operations.push(request.name);
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: request.text, variables: values }),
      });
      return response.json();
    }),
  });

  function read<Data>(fragment: ReaderFragment, key: unknown): Data {
    return environment.lookup(getSingularSelector(fragment, key)).data as unknown as Data;
  }

  async function fetchNext(fragment: ReaderFragment, cursor: string, parent: { id?: string }) {
    const { paginationRequest, paginationMetadata } = getPaginationMetadata(fragment, 'page');
    const { identifierInfo } = getRefetchMetadata(fragment, 'page');
    const identifier = identifierInfo ? { [identifierInfo.identifierQueryVariableName]: parent.id } : {};
    await fetchQuery(environment, paginationRequest, getPaginationVariables('forward', 2, cursor, {}, identifier, paginationMetadata)).toPromise();
  }

  const operation = createOperationDescriptor(stationsQuery as ConcreteRequest, variables);
  environment.retain(operation);
  const root = await fetchQuery<StationsQuery>(environment, stationsQuery, variables).toPromise();
  const allKey: stations_all$key = root!;
  const lineKey: stations_ofLine$key = root!.line!;

  const all = () => read<stations_all$data>(stationsAll, allKey).stations;
  const line = () => read<stations_ofLine$data>(stationsOfLine, lineKey);
  const state = () => ({
    stations: all().edges.map(({ node }) => node.name),
    served: line().serves.edges.map(({ node, statement }) => `${statement?.predicate} ${node.name}`),
    kilometres: line().length?.amount,
  });

  const first = state();
  await fetchNext(stationsAll, all().pageInfo.endCursor!, {});
  await fetchNext(stationsOfLine, line().serves.pageInfo.endCursor!, line());
  return { first, second: state(), operations };
}
