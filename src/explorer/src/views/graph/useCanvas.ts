import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Window {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Moves and scales what is seen of a drawing: by wheel, by dragging, and by buttons. */
export function useCanvas(drawing: RefObject<SVGSVGElement | HTMLCanvasElement>, extent: number) {
  const [window, setWindow] = useState<Window>({ x: 0, y: 0, size: extent });
  useEffect(() => setWindow({ x: 0, y: 0, size: extent }), [extent]);
  const zoom = (factor: number) => setWindow((before) => ({ ...before, size: Math.min(extent * 2, Math.max(80, before.size * factor)) }));
  useEffect(() => {
    const element: Element | null = drawing.current;
    if (!element) {
      return undefined;
    }

    // Without a key the wheel scrolls the page, as anywhere.
    const turn = (raw: Event) => {
      const event = raw as WheelEvent;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        zoom(event.deltaY > 0 ? 1.12 : 1 / 1.12);
      }
    };
    let start: { readonly x: number; readonly y: number; readonly window: Window; readonly scale: number } | undefined;
    const press = (raw: Event) => {
      const event = raw as PointerEvent;
      if (event.button === 0 && !(event.target as Element).closest('.node')) {
        setWindow((before) => {
          start = { x: event.clientX, y: event.clientY, window: before, scale: (before.size * 2) / Math.min(element.clientWidth, element.clientHeight) };
          return before;
        });
        element.setPointerCapture(event.pointerId);
      }
    };
    const move = (raw: Event) => {
      const event = raw as PointerEvent;
      if (start) {
        const { x, y, window: from, scale } = start;
        setWindow({ ...from, x: from.x - (event.clientX - x) * scale, y: from.y - (event.clientY - y) * scale });
      }
    };
    const release = () => {
      start = undefined;
    };
    element.addEventListener('wheel', turn, { passive: false });
    element.addEventListener('pointerdown', press);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', release);
    element.addEventListener('pointercancel', release);
    return () => {
      element.removeEventListener('wheel', turn);
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', release);
      element.removeEventListener('pointercancel', release);
    };
  }, [extent, drawing.current]);
  return { window, zoom, reset: () => setWindow({ x: 0, y: 0, size: extent }) };
}
