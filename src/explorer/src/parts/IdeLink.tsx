import { ideAddress } from '../api/path';

/** A link to an operation in the IDE, where there is a server that has one. */
export function IdeLink({ query }: { readonly query: string }) {
  const address = ideAddress(query);
  return address === undefined ? null : <a class="button" href={address}>Open as GraphQL</a>;
}
