import { graphql } from 'relay-runtime';

export const holdersQuery = graphql`
  query holdersQuery($office: ID!, $day: Date!) {
    office(id: $office) {
      ...holders_ofOffice @arguments(day: $day)
    }
  }
`;

export const holdersOfOffice = graphql`
  fragment holders_ofOffice on Office
  @refetchable(queryName: "holdersPageQuery")
  @argumentDefinitions(day: { type: "Date!" }, count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    heldBy(view: { asOf: $day }, first: $count, after: $cursor) @connection(key: "holders_ofOffice_heldBy") {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`;
