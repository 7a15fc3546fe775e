import { graphql } from 'relay-runtime';

export const relationshipsQuery = graphql`
  query relationshipsQuery($id: ID!) {
    entity(id: $id) {
      name
      ...relationships_ofEntity
    }
  }
`;

export const relationshipsOfEntity = graphql`
  fragment relationships_ofEntity on Entity
  @refetchable(queryName: "relationshipsPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    relationships(first: $count, after: $cursor, direction: OUT) @connection(key: "relationships_ofEntity_relationships") {
      edges {
        predicate
        node {
          id
          name
          kind
        }
        statement {
          value {
            __typename
            text
          }
        }
      }
    }
  }
`;
