import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { download, fileName } from '../../../files/download';
import { change, usePlace } from '../../../state/address';
import { useVocabulary } from '../../../vocabulary/vocabulary';
import { count } from '../../../vocabulary/words';
import { Legend, Zoom, type DrawingProperties } from '../Drawing';
import { targetAt, type Target } from '../hit';
import { LookedAt } from '../LookedAt';
import { useCanvas } from '../useCanvas';
import { layInBands, type Dot, type Line } from './bands';
import { coloursOf, paint, type Sight } from './paint';
import { usePixels } from './usePixels';

const pngSize = 3600;
const reach = 9;

/** A graph of hundreds or thousands of entities, on a canvas. The list beside it says the same in words. */
export default function LargeDrawing({ graph, title, pictures }: DrawingProperties) {
  const { pick } = usePlace();
  const vocabulary = useVocabulary();
  const canvas = useRef<HTMLCanvasElement>(null);
  const bands = useMemo(() => layInBands(graph), [graph]);
  const { window: sight, zoom, reset } = useCanvas(canvas, bands.extent);
  const [looked, look] = useState<Target<Dot, Line>>();
  const pixels = usePixels(canvas);
  const [isDark, setDark] = useState(false);
  const pressed = useRef({ x: 0, y: 0 });
  const scale = Math.min(pixels.width, pixels.height) / (sight.size * 2);
  const active = looked && 'dot' in looked ? looked.dot.node.id : pick || undefined;
  const line = looked && 'line' in looked ? looked.line : undefined;
  const seen: Omit<Sight, 'width' | 'height' | 'scale' | 'unit'> = { x: sight.x, y: sight.y, active, line, hueOf: (kind) => vocabulary.hue(kind) };

  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setDark(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context && canvas.current && pixels.width > 0) {
      [canvas.current.width, canvas.current.height] = [pixels.width, pixels.height];
      paint(context, bands, { ...seen, width: pixels.width, height: pixels.height, scale, unit: pixels.ratio }, coloursOf(canvas.current));
    }
  }, [bands, sight, pixels, active, line, isDark]);
  pictures.current = { png: () => canvas.current && savePng(canvas.current) };

  const find = (event: PointerEvent | MouseEvent): Target<Dot, Line> => {
    const [x, y] = [event.offsetX * pixels.ratio, event.offsetY * pixels.ratio];
    return targetAt(bands, (x - pixels.width / 2) / scale + sight.x, (y - pixels.height / 2) / scale + sight.y, (reach * pixels.ratio) / scale);
  };
  const open = (event: MouseEvent) => {
    const target = find(event);
    if (!target || Math.hypot(event.clientX - pressed.current.x, event.clientY - pressed.current.y) > 4) {
      return;
    }

    if ('dot' in target) {
      change({ pick: target.dot.node.id === pick ? '' : target.dot.node.id });
    } else {
      change({ s: target.line.edge.statements[0]?.id ?? '' });
    }
  };

  /** All of the picture, whatever is seen of it, large enough for print. */
  function savePng(shown: HTMLCanvasElement) {
    const picture = document.createElement('canvas');
    picture.width = pngSize;
    picture.height = pngSize;
    const context = picture.getContext('2d');
    if (context) {
      paint(context, bands, { ...seen, x: 0, y: 0, width: pngSize, height: pngSize, scale: pngSize / (bands.extent * 2), unit: 2 }, coloursOf(shown));
      picture.toBlob((blob) => blob && download(fileName(document.title, 'png'), blob), 'image/png');
    }
  }

  return (
    <div class="drawing">
      <canvas
        ref={canvas}
        class={looked ? 'pointing' : undefined}
        role="img"
        aria-label={`${title}: ${count(graph.nodes.length)} entities in rings by distance. The list beside the picture has them all.`}
        onPointerDown={(event) => {
          pressed.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerMove={(event) => event.buttons === 0 && look(find(event))}
        onPointerLeave={() => look(undefined)}
        onClick={open}
      />
      {looked && <LookedAt {...('dot' in looked ? looked.dot : looked.line.edge)} />}
      <Zoom zoom={zoom} reset={reset} />
      <Legend graph={graph} />
    </div>
  );
}
