// Writes the query by which tools ask for a schema with its descriptions, as JSON.
import { getIntrospectionQuery } from 'graphql';

console.log(JSON.stringify(getIntrospectionQuery()));
