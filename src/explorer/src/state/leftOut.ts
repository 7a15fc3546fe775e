import type { LeftOutCounts } from '../api/operations.generated';

/** What several lists leave out together. */
export function together(counts: readonly (LeftOutCounts | undefined)[]): LeftOutCounts | undefined {
  const given = counts.filter((each) => each !== undefined);
  const [first] = given;
  if (!first) {
    return undefined;
  }

  const names = Object.keys(first) as (keyof LeftOutCounts)[];
  return Object.fromEntries(names.map((name) => [name, given.reduce((sum, each) => sum + each[name], 0)])) as unknown as LeftOutCounts;
}
