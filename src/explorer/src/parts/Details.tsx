import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** What is made only when somebody opens it: hundreds of statements that most readers do not look at. */
export function Details({ summary, children }: { readonly summary: string; readonly children: () => ComponentChildren }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details class="in-words" onToggle={() => setOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  );
}
