import { graphql } from 'relay-runtime';

export const stationsQuery = graphql`
  query stationsQuery($id: ID!) {
    ...stations_all
    line(id: $id) {
      ...stations_ofLine
    }
  }
`;

export const allStations = graphql`
  fragment stations_all on Query
  @refetchable(queryName: "stationsAllPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" }) {
    stations(first: $count, after: $cursor, order: [{ name: ASC }]) @connection(key: "stations_all_stations") {
      pageInfo {
        endCursor
      }
      edges {
        node {
          id
          name
        }
      }
    }
  }
`;

export const stationsOfLine = graphql`
  fragment stations_ofLine on Line
  @refetchable(queryName: "stationsOfLinePageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 1 }, cursor: { type: "String" }) {
    name
    length {
      amount
    }
    serves(first: $count, after: $cursor) @connection(key: "stations_ofLine_serves") {
      pageInfo {
        endCursor
      }
      edges {
        node {
          id
          name
        }
        statement {
          predicate
        }
      }
    }
  }
`;
