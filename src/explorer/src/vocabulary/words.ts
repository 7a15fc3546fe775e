/** "GROUP_OF_STATES" and "groupOfStates" as "Group of states". */
export function wordsOf(name: string): string {
  const words = name.includes('_') || name === name.toUpperCase()
    ? name.toLowerCase().replaceAll('_', ' ')
    : name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const numbers = new Intl.NumberFormat('en');

export const count = (value: number): string => numbers.format(value);

/** "source" of 1, "sources" of 2. */
export const nounFor = (value: number, one: string, several = `${one}s`): string => (value === 1 ? one : several);

/** "1 source", "2 sources". */
export const counted = (value: number, one: string, several?: string): string => `${count(value)} ${nounFor(value, one, several)}`;

export const modalityWords: Readonly<Record<string, string>> = {
  ASSERTED: 'Fact',
  REPORTED: 'Reported',
  PLANNED: 'Planned',
  PROPOSED: 'Proposed',
  FORECAST: 'Forecast',
  HYPOTHETICAL: 'Hypothetical',
  NEGATED: 'Denied',
};

export const basisWords: Readonly<Record<string, string>> = {
  EXPLICIT: 'Stated',
  IMPLIED: 'Implied',
  DERIVED: 'Derived',
};

export const rankWords: Readonly<Record<string, string>> = {
  PREFERRED: 'Preferred',
  NORMAL: 'Normal',
  DEPRECATED: 'Set aside',
};

/** What became of something since another state of the facts. */
export const changeWords: Readonly<Record<string, string>> = {
  GAINED: 'Added',
  LOST: 'Removed',
  ALTERED: 'Changed',
};

export const reviewWords: Readonly<Record<string, string>> = {
  NONE: 'Not reviewed',
  CURRENT: 'Reviewed',
  STALE: 'Changed since its review',
  DUE: 'Review due',
};

/** The reliability of a source, in the words of the Admiralty System. */
const reliabilities: Readonly<Record<string, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
};

/** "B, usually reliable". */
export const reliabilityWords = (rating: string): string => (reliabilities[rating] ? `${rating}, ${reliabilities[rating]}` : rating);

/** A label that is used by itself. */
export const capitalised = (label: string | undefined): string | undefined => label && label.charAt(0).toUpperCase() + label.slice(1);

/** The API takes no longer text. */
const maxText = 200;

/** An id as words to search for; empty where it has none. */
export const wordsOfId = (id: string): string => id.replaceAll(/[-_\s]+/g, ' ').trim().slice(0, maxText);
