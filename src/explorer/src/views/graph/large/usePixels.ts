import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for each one of the style sheet. */
  readonly ratio: number;
}

/** How many pixels of the screen a canvas covers. */
export function usePixels(canvas: RefObject<HTMLCanvasElement>): Pixels {
  const [pixels, setPixels] = useState<Pixels>({ width: 0, height: 0, ratio: 1 });
  useEffect(() => {
    const measure = () => {
      const ratio = devicePixelRatio || 1;
      setPixels({ width: Math.round((canvas.current?.clientWidth ?? 0) * ratio), height: Math.round((canvas.current?.clientHeight ?? 0) * ratio), ratio });
    };
    const observer = new ResizeObserver(measure);
    if (canvas.current) {
      observer.observe(canvas.current);
    }

    return () => observer.disconnect();
  }, []);
  return pixels;
}
