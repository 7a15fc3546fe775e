import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for each one of the style sheet. */
  readonly ratio: number;
}

/** How many pixels of the screen a canvas covers. */
export function usePixels(canvas: RefObject<HTMLCanvasElement>): Pixels {
  const [pixels, setPixels] = useState<Pixels>({ width: 0, height: 0, ratio: 1 });
  // Before the page is painted: the first picture is not to wait for another frame.
  useLayoutEffect(() => {
    const measure = () => {
      const ratio = devicePixelRatio || 1;
      const [width, height] = [Math.round((canvas.current?.clientWidth ?? 0) * ratio), Math.round((canvas.current?.clientHeight ?? 0) * ratio)];
      setPixels((before) => (before.width === width && before.height === height && before.ratio === ratio ? before : { width, height, ratio }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (canvas.current) {
      observer.observe(canvas.current);
    }

    return () => observer.disconnect();
  }, []);
  return pixels;
}
