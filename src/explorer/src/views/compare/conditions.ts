import type { Conditions, PartVariables, View } from '../../api/operations.generated';
import { all } from '../../state/lens';
import type { Place } from '../../state/place';

/** What two days, or two states of knowledge, have and have not in common. */
export interface Difference {
  readonly gained: PartVariables;
  readonly lost?: PartVariables;
  readonly undated: PartVariables;
}

const withoutTime = { since: { edtf: { eq: null } }, until: { edtf: { eq: null } }, on: { edtf: { eq: null } } };

/**
 * Two days of the world: what may hold on the second and cannot on the first, and the other way round. What has no time holds on both, and
 * stands apart.
 */
export function betweenDays(place: Place, lens: View | undefined): Difference & { readonly lost: PartVariables } {
  const { a, b } = place;
  const about = aboutOf(place);
  const isForward = a <= b;
  const [begins, ends] = [{ time: { earliestStart: { gt: isForward ? a : b } } }, { time: { latestEnd: { lt: isForward ? b : a } } }];
  return {
    gained: { where: all(about, isForward ? begins : ends), view: { ...lens, asOf: b }, order: [{ start: 'DESC' }] },
    lost: { where: all(about, isForward ? ends : begins), view: { ...lens, asOf: a }, order: [{ end: 'DESC' }] },
    undated: { where: all(about, withoutTime), view: lens },
  };
}

/** Two states of knowledge. Nothing that was known is forgotten. */
export function betweenKnowledge(place: Place, lens: View | undefined): Difference {
  const [first = '', last = ''] = [place.a, place.b].sort();
  const about = aboutOf(place);
  return {
    gained: { where: all(about, { knownSince: { gt: first, lte: last } }), view: { ...lens, knownAsOf: last }, order: [{ knownSince: 'DESC' }] },
    undated: { where: all(about, { knownSince: { eq: null } }), view: lens },
  };
}

const aboutOf = ({ id }: Place): Conditions | false => id !== '' && { or: [{ subject: { id: { eq: id } } }, { object: { id: { eq: id } } }] };
