import type { Conditions, View } from '../api/operations.generated';
import type { Place } from './place';

/** The view of the API: which statements count. Nothing where the defaults do. */
export function lensOf(place: Place): View | undefined {
  const view: View = {
    ...(place.on && { asOf: place.on }),
    ...(place.on && place.certain && { certainty: 'CERTAIN' as const }),
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

/** Conditions on statements for the range of time that was picked: those that may hold in it. */
export function withinRange(place: Place): Conditions | undefined {
  const conditions = [
    place.to && { time: { or: [{ earliestStart: { lte: place.to } }, { earliestStart: { eq: null }, latestEnd: { neq: null } }] } },
    place.from && { time: { or: [{ latestEnd: { gte: place.from } }, { latestEnd: { eq: null }, earliestStart: { neq: null } }] } },
  ];
  return all(...conditions);
}

/** All of the conditions that there are; nothing where there are none. */
export function all(...conditions: readonly (Conditions | '' | false | undefined)[]): Conditions | undefined {
  const given = conditions.filter((condition): condition is Conditions => Boolean(condition));
  return given.length === 0 ? undefined : given.length === 1 ? given[0] : { and: given };
}
