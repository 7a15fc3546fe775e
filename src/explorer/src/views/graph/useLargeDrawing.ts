import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whyNot } from '../../api/path';
import type { DrawingProperties } from './Drawing';

let loaded: ComponentType<DrawingProperties> | undefined;

/** The drawing for large graphs, which is fetched when it is first wanted; undefined until it is there. */
export function useLargeDrawing(isWanted: boolean): { readonly Large: ComponentType<DrawingProperties> | undefined; readonly error: string } {
  const [, redraw] = useState(0);
  const [error, setError] = useState('');
  useEffect(() => {
    if (isWanted && !loaded) {
      import('./large/LargeDrawing').then(
        (module) => {
          loaded = module.default;
          redraw((count) => count + 1);
        },
        () => setError(`The drawing of large graphs could not be fetched. ${whyNot}`));
    }
  }, [isWanted]);
  return { Large: loaded, error };
}
