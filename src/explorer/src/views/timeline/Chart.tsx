import { useEffect, useRef, useState } from 'preact/hooks';
import { Go } from '../../parts/Go';
import { change, useFromPlace } from '../../state/address';
import { useVocabulary } from '../../vocabulary/vocabulary';
import { dayOf, ticksOf, type Lane, type Mark, type Span } from './lanes';

const rowHeight = 30;
const axisHeight = 30;

/** Lanes of marks under an axis. Dragging along the axis picks a range of time. */
export function Chart({ lanes, span }: { readonly lanes: readonly Lane[]; readonly span: Span }) {
  const tracks = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    if (tracks.current) {
      observer.observe(tracks.current);
    }

    return () => observer.disconnect();
  }, []);
  const x = (moment: number) => ((moment - span.from) / (span.to - span.from)) * width;
  const ticks = width > 0 ? ticksOf(span, Math.max(2, Math.floor(width / 85))) : [];
  const height = lanes.length * rowHeight;
  return (
    <div class="chart">
      <ol class="lane-names">{lanes.map((lane) => <LaneName key={lane.id} lane={lane} />)}</ol>
      <div class="tracks" ref={tracks}>
        {width > 0 && (
          <>
            <Axis span={span} width={width} x={x} ticks={ticks} />
            <svg width={width} height={height} role="img" aria-label="Times of the entities named on the left; the list below says them in words">
              {ticks.map((tick) => <line key={tick.at} class="tick" x1={x(tick.at)} x2={x(tick.at)} y1={0} y2={height} />)}
              {lanes.map((lane, row) => (
                <g key={lane.id} class="lane">
                  <line class="lane-line" x1={0} x2={width} y1={(row + 1) * rowHeight - 0.5} y2={(row + 1) * rowHeight - 0.5} />
                  {lane.marks.map((mark) => <MarkShape key={mark.key} mark={mark} lane={lane} y={(row + 0.5) * rowHeight} x={x} width={width} />)}
                </g>
              ))}
            </svg>
          </>
        )}
      </div>
    </div>
  );
}

function LaneName({ lane }: { readonly lane: Lane }) {
  const isPicked = useFromPlace(({ pick }) => pick === lane.id);
  return (
    <li class={isPicked ? 'picked' : undefined}>
      <span class={`mark hue-${useVocabulary().hue(lane.kind)}`} aria-hidden="true" />
      <Go to={{ pick: isPicked ? '' : lane.id }} title={lane.name}>{lane.name}</Go>
    </li>
  );
}

function MarkShape({ mark, lane, y, x, width }: { readonly mark: Mark; readonly lane: Lane; readonly y: number; readonly width: number; x(moment: number): number }) {
  const hue = useVocabulary().hue(lane.kind);
  const left = Math.max(-4, mark.from === undefined ? -4 : x(mark.from));
  const right = Math.min(width + 4, mark.to === undefined ? width + 4 : x(mark.to));
  if (right < 0 || left > width) {
    return null;
  }

  const open = () => change(mark.entries.length === 1 ? { s: mark.entries[0]?.statement.id ?? '' } : { pick: lane.id });
  const middle = (left + right) / 2;
  const isDot = mark.isPoint && right - left < 10;
  return (
    <g class={`time hue-${hue}`} onClick={open}>
      <title>{mark.entries.map(({ statement }) => statement.sentence).join('\n')}</title>
      {isDot
        ? <circle class="certain" cx={middle} cy={y} r={6} />
        : (
          <>
            <rect class="possible" x={left} y={y - 6} width={Math.max(3, right - left)} height={12} rx={mark.isPoint ? 6 : 2} />
            {mark.certain && <rect class="certain" x={Math.max(-4, x(mark.certain.from))} y={y - 6} width={Math.max(2, Math.min(width + 4, x(mark.certain.to)) - Math.max(-4, x(mark.certain.from)))} height={12} rx={2} />}
          </>
        )}
      {mark.entries.length > 1 && <text x={isDot ? middle + 9 : Math.min(right + 4, width - 16)} y={y + 4}>{mark.entries.length}</text>}
    </g>
  );
}

interface AxisProperties {
  readonly span: Span;
  readonly width: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  x(moment: number): number;
}

function Axis({ span, width, ticks, x }: AxisProperties) {
  const [drag, setDrag] = useState<{ readonly start: number; readonly end: number }>();
  const momentAt = (position: number) => span.from + (Math.min(width, Math.max(0, position)) / width) * (span.to - span.from);
  const release = () => {
    if (drag && Math.abs(drag.end - drag.start) > 6) {
      const [first = 0, last = 0] = [drag.start, drag.end].sort((a, b) => a - b);
      change({ from: dayOf(momentAt(first)), to: dayOf(momentAt(last)) });
    }

    setDrag(undefined);
  };
  return (
    <svg
      class="axis"
      width={width}
      height={axisHeight}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ start: event.offsetX, end: event.offsetX });
      }}
      onPointerMove={(event) => drag && setDrag({ ...drag, end: event.offsetX })}
      onPointerUp={release}
      onPointerCancel={() => setDrag(undefined)}
    >
      <rect class="ground" width={width} height={axisHeight} />
      {drag && <rect class="drag" x={Math.min(drag.start, drag.end)} width={Math.abs(drag.end - drag.start)} height={axisHeight} />}
      {ticks.map((tick) => <text key={tick.at} x={Math.min(x(tick.at) + 4, width - 30)} y={19}>{tick.text}</text>)}
      {ticks.map((tick) => <line key={`line-${tick.at}`} class="tick" x1={x(tick.at)} x2={x(tick.at)} y1={8} y2={axisHeight} />)}
    </svg>
  );
}
