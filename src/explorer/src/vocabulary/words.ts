/** "GROUP_OF_STATES" and "groupOfStates" as "Group of states". */
export function wordsOf(name: string): string {
  const words = name.includes('_') || name === name.toUpperCase()
    ? name.toLowerCase().replaceAll('_', ' ')
    : name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const numbers = new Intl.NumberFormat('en');

export const count = (value: number): string => numbers.format(value);

/** "1 source", "2 sources". */
export const counted = (value: number, one: string, several = `${one}s`): string => `${count(value)} ${value === 1 ? one : several}`;

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

export const reviewWords: Readonly<Record<string, string>> = {
  NONE: 'Not reviewed',
  CURRENT: 'Reviewed',
  STALE: 'Changed since its review',
  DUE: 'Review due',
};

/** A label that is used by itself. */
export const capitalised = (label: string | undefined): string | undefined => label && label.charAt(0).toUpperCase() + label.slice(1);
