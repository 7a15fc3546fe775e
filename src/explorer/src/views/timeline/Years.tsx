import { useMemo, useState } from 'preact/hooks';
import { TimelineYears, type TimelineYearsVariables } from '../../api/operations.generated';
import { useAnswer } from '../../api/useAnswer';
import { change } from '../../state/address';
import { count, counted } from '../../vocabulary/words';
import { binsOf, type Bin } from './bins';

const height = 64;
const binWidth = 12;

/** How many statements begin when, where there are too many to draw each. A bin that is clicked, or bins that are dragged over, are picked. */
export function Years({ variables }: { readonly variables: TimelineYearsVariables }) {
  const answer = useAnswer(TimelineYears, variables);
  const bins = useMemo(() => binsOf(answer.data?.timeline.facets ?? []), [answer.data]);
  const [drag, setDrag] = useState<{ readonly start: number; readonly end: number }>();
  if (bins.length < 2) {
    return null;
  }

  const greatest = Math.max(...bins.map((bin) => bin.count));
  const width = bins.length * binWidth;
  const [first, last] = drag ? [Math.min(drag.start, drag.end), Math.max(drag.start, drag.end)] : [-1, -1];
  const binAt = (event: PointerEvent & { readonly currentTarget: Element }) => {
    const { left, width: shown } = event.currentTarget.getBoundingClientRect();
    return Math.min(bins.length - 1, Math.max(0, Math.floor(((event.clientX - left) / shown) * bins.length)));
  };
  const release = () => {
    const [from, to] = [bins[first], bins[last]];
    setDrag(undefined);
    if (from && to) {
      change({ from: dayOf(from.from, '01-01'), to: dayOf(to.to, '12-31') });
    }
  };
  return (
    <figure class="years">
      <figcaption>Statements by the year in which they begin. Pick a range to see each of them.</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Statements by year: ${spoken(bins)}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ start: binAt(event), end: binAt(event) });
        }}
        onPointerMove={(event) => drag && setDrag({ ...drag, end: binAt(event) })}
        onPointerUp={release}
        onPointerCancel={() => setDrag(undefined)}
      >
        {bins.map((bin, index) => {
          const tall = bin.count === 0 ? 0 : Math.max(2, (bin.count / greatest) * (height - 4));
          return (
            <g key={bin.from} class={index >= first && index <= last ? 'bin picked' : 'bin'}>
              <title>{`${labelOf(bin)}: ${counted(bin.count, 'statement')}`}</title>
              <rect class="ground" x={index * binWidth} width={binWidth} height={height} />
              <rect class="bar" x={index * binWidth + 1} y={height - tall} width={binWidth - 2} height={tall} />
            </g>
          );
        })}
      </svg>
      <p class="ends" aria-hidden="true"><span>{bins[0]?.from}</span><span>{bins[bins.length - 1]?.to}</span></p>
    </figure>
  );
}

const dayOf = (year: number, day: string): string => `${String(year).padStart(4, '0')}-${day}`;

const labelOf = ({ from, to }: Bin): string => (from === to ? String(from) : `${from}–${to}`);

const maxSpoken = 12;

/** The fullest bins in words. */
function spoken(bins: readonly Bin[]): string {
  const fullest = [...bins].sort((a, b) => b.count - a.count).slice(0, maxSpoken).filter((bin) => bin.count > 0).sort((a, b) => a.from - b.from);
  return fullest.map((bin) => `${labelOf(bin)}, ${count(bin.count)}`).join('; ');
}
