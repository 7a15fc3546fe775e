import type { DifferenceVariables, View } from '../../api/operations.generated';
import { all } from '../../state/lens';
import type { Place } from '../../state/place';

const undated = { since: { edtf: { eq: null } }, until: { edtf: { eq: null } }, on: { edtf: { eq: null } } };

/**
 * Two days of the world: what may hold on the second and cannot on the first, and the other way round. What has no time holds on both, and
 * stands apart.
 */
export function betweenDays(place: Place, lens: View | undefined): DifferenceVariables {
  const { a, b } = place;
  const about = aboutOf(place);
  const isForward = a <= b;
  const [begins, ends] = [{ time: { earliestStart: { gt: isForward ? a : b } } }, { time: { latestEnd: { lt: isForward ? b : a } } }];
  return {
    gained: all(about, isForward ? begins : ends),
    gainedView: { ...lens, asOf: b },
    lost: all(about, isForward ? ends : begins),
    lostView: { ...lens, asOf: a },
    undated: all(about, undated),
    undatedView: lens,
    withLost: true,
  };
}

/** Two states of knowledge. Nothing that was known is forgotten. */
export function betweenKnowledge(place: Place, lens: View | undefined): DifferenceVariables {
  const [first = '', last = ''] = [place.a, place.b].sort();
  const about = aboutOf(place);
  return {
    gained: all(about, { knownSince: { gt: first, lte: last } }),
    gainedView: { ...lens, knownAsOf: last },
    undated: all(about, { knownSince: { eq: null } }),
    undatedView: lens,
    withLost: false,
  };
}

const aboutOf = ({ id }: Place) => id !== '' && { or: [{ subject: { id: { eq: id } } }, { object: { id: { eq: id } } }] };
