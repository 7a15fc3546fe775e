import type { ResultOf, VariablesOf } from 'gql.tada';
import { print } from 'graphql';
import { days, office } from '../days';
import { graphql } from './graphql';

const holders = graphql(`
  query Holders($office: ID!, $day: Date!) {
    office(id: $office) {
      heldBy(view: { asOf: $day }) {
        totalCount
        nodes {
          name
        }
      }
    }
  }
`);

// @ts-expect-error There is no such field.
graphql(`query Wrong { offices { nodes { weather } } }`) satisfies { offices: never };

// @ts-expect-error A day is a text.
export const wrong: VariablesOf<typeof holders> = { office, day: 2023 };

/** Reads who held an office on two days; the types come from the schema without generated operations. */
export async function page(url: string) {
  async function ask(variables: VariablesOf<typeof holders>) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: print(holders), variables }),
    });
    const { data }: { data: ResultOf<typeof holders> } = await response.json();
    const count: number = data.office!.heldBy.totalCount;
    return data.office!.heldBy.nodes.map(({ name }) => name).slice(0, count);
  }
  return { asked: [await ask({ office, day: days[0] }), await ask({ office, day: days[1] })] };
}
