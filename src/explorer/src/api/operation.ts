/** An operation of the public API, with the types of what it takes and gives. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly text: string;
  /** Only there for the types. */
  readonly types?: (variables: Variables) => Data;
}
