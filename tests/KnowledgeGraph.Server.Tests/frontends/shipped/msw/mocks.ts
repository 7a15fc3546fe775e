import { addMocksToSchema } from '@graphql-tools/mock';
import { buildSchema, graphql as execute } from 'graphql';
import { graphql, HttpResponse } from 'msw';

/** A value of each scalar as the server would send it. */
export const scalarMocks = {
  Date: () => '2025-01-20',
  Decimal: () => 1.5,
  Edtf: () => '2025-01/2025-03~',
  Long: () => 9007199254740991,
  URL: () => 'https://example.org/source',
};

/** Answers every operation with values of the right types. */
export function handlers(sdl: string) {
  const schema = addMocksToSchema({ schema: buildSchema(sdl), mocks: scalarMocks });
  return [
    graphql.operation(async ({ query, variables, operationName }) =>
      HttpResponse.json(await execute({ schema, source: query, variableValues: variables, operationName }) as { data: null }),
    ),
  ];
}
