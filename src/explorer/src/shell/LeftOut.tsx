import type { LeftOutCounts } from '../api/operations.generated';
import { Go } from '../parts/Go';
import { Popover } from '../parts/Popover';
import type { Place } from '../state/place';
import { useReport } from '../state/report';
import { count } from '../vocabulary/words';

interface Reason {
  readonly member: Exclude<keyof LeftOutCounts, 'total'>;
  readonly words: string;
  readonly remedy?: { readonly label: string; readonly to: Partial<Place> };
}

const reasons: readonly Reason[] = [
  { member: 'byModality', words: 'are plans, forecasts, denials and the like', remedy: { label: 'Show everything that is said', to: { meant: ['ALL'] } } },
  { member: 'byRank', words: 'were set aside in favour of better ones', remedy: { label: 'Show them too', to: { meant: ['ALL'] } } },
  { member: 'byTime', words: 'do not hold at that time', remedy: { label: 'Any time', to: { on: '', certain: false, from: '', to: '' } } },
  { member: 'byKnowledge', words: 'were not published by the day, or have no dated source', remedy: { label: 'Everything that is known', to: { known: '' } } },
  { member: 'bySource', words: 'rest on sources that were taken away', remedy: { label: 'All sources', to: { without: [] } } },
  { member: 'byCredibility', words: 'are not credible enough' },
  { member: 'byBasis', words: 'have other grounds' },
];

/** How many statements the view leaves out, and why. */
export function LeftOut() {
  const leftOut = useReport()?.leftOut;
  if (!leftOut || leftOut.total === 0) {
    return leftOut ? <span class="leftout none">Nothing left out</span> : null;
  }

  return (
    <Popover class="leftout" label={`${count(leftOut.total)} left out: why?`}>
      {(close) => (
        <ul class="reasons">
          {reasons.filter(({ member }) => leftOut[member] > 0).map(({ member, words, remedy }) => (
            <li key={member} onClick={close}>
              <b>{count(leftOut[member])}</b> {words}. {remedy && <Go to={remedy.to}>{remedy.label}</Go>}
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
