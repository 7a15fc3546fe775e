import {
  ConcreteRequest,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getSingularSelector,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import holdersOfOffice, { holders_ofOffice$data, holders_ofOffice$key } from './__generated__/holders_ofOffice.graphql';
import holdersQuery, { holdersQuery as HoldersQuery } from './__generated__/holdersQuery.graphql';
import { days, office } from '../days';

/** Reads who held an office on two days into one store, then both again from the store alone. */
export async function page(url: string) {
  let requests = 0;
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async (request, variables) => {
      requests++;
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: request.text, variables }),
      });
      return response.json();
    }),
  });

  async function ask(day: string) {
    environment.retain(createOperationDescriptor(holdersQuery as ConcreteRequest, { office, day }));
    await fetchQuery<HoldersQuery>(environment, holdersQuery, { office, day }).toPromise();
    return read(day);
  }

  function read(day: string) {
    const operation = createOperationDescriptor(holdersQuery as ConcreteRequest, { office, day });
    const data = environment.lookup(operation.fragment).data as HoldersQuery['response'];
    const key: holders_ofOffice$key = data.office!;
    const holders = environment.lookup(getSingularSelector(holdersOfOffice, key)!).data as unknown as holders_ofOffice$data;
    return holders.heldBy.edges.map(({ node }) => node.name);
  }

  const asked = [await ask(days[0]), await ask(days[1])];
  const cached = [read(days[0]), read(days[1])];
  return { asked, cached, requests };
}
