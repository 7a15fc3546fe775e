import { useEffect } from 'preact/hooks';

/** The title of the page: what the tab, a bookmark and a saved question are called. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
