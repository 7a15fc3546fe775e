import type { Conditions, View } from '../api/operations.generated';
import type { Place } from './place';

/** The view of the API: which statements count. Nothing where the defaults do. */
export function lensOf(place: Place): View | undefined {
  const view: View = {
    ...(place.on && { asOf: place.on }),
    ...(place.on && place.certain && { certainty: 'CERTAIN' as const }),
    ...(place.from && { from: place.from }),
    ...(place.to && { to: place.to }),
    ...(place.known && { knownAsOf: place.known }),
    ...(place.without.length > 0 && { withoutSources: place.without }),
    ...meaning(place.meant),
  };
  return Object.keys(view).length > 0 ? view : undefined;
}

function meaning(meant: readonly string[]): View {
  if (meant.length === 0) {
    return {};
  }

  return meant.includes('ALL') ? { all: true } : { modalities: meant as NonNullable<View['modalities']> };
}

/** The view without the range of time, for what has a range of its own. */
export const lensOnAnyDay = (place: Place): View | undefined => lensOf({ ...place, from: '', to: '' });

/** Conditions on statements that have a time, or a date as their value, within the range that was picked. */
export function datedWithin({ from, to }: Pick<Place, 'from' | 'to'>): Conditions | undefined {
  if (from === '' && to === '') {
    return undefined;
  }

  const begins = to !== '' && { time: { or: [{ earliestStart: { lte: to } }, { earliestStart: { eq: null }, latestEnd: { neq: null } }] } };
  const ends = from !== '' && { time: { or: [{ latestEnd: { gte: from } }, { latestEnd: { eq: null }, earliestStart: { neq: null } }] } };
  return { or: [all(begins, ends) ?? {}, { value: { date: { ...(from && { gte: from }), ...(to && { lte: to }) } } }] };
}

/** All of the conditions that there are; nothing where there are none. */
export function all(...conditions: readonly (Conditions | '' | false | undefined)[]): Conditions | undefined {
  const given = conditions.filter((condition): condition is Conditions => Boolean(condition));
  return given.length === 0 ? undefined : given.length === 1 ? given[0] : { and: given };
}
