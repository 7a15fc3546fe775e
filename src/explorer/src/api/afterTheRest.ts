/**
 * Asks a question after those that the view asks as it is drawn. The engine answers one after another, in the order in which it is asked:
 * what is beside the rows is not to keep them waiting.
 */
export const afterTheRest = <Data>(question: () => Promise<Data>): Promise<Data> => Promise.resolve().then(question);
