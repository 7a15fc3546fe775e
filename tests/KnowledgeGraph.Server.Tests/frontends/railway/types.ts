import type { LineQuery, LineQueryVariables } from './generated/graphql';
import type { StationFilter } from './generated/schema';

type Line = NonNullable<LineQuery['line']>;

// What the generated types allow.
export const gauge: Line['gauge'] = 1.435;
export const served: Line['serves']['edges'][number]['node']['name'] = 'Aldermoor';
export const variables: LineQueryVariables = { id: 'valley-line', first: 1 };
export const filter: StationFilter = { name: { startsWith: 'A' } };

// And what they do not.
// @ts-expect-error A decimal is a number.
export const gaugeInWords: Line['gauge'] = 'standard';
// @ts-expect-error A list is not null.
export const unserved: Line['serves'] = null;
// @ts-expect-error A variable without a default is required.
export const tooFew: LineQueryVariables = { first: 1 };
// @ts-expect-error There is no such condition.
export const unknownFilter: StationFilter = { weather: { eq: 'fine' } };
