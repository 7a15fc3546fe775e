import { hasServer } from '../api/path';
import type { Answer } from '../api/useAnswer';
import { Awaited, Failure } from '../parts/States';
import { useTitle } from '../state/title';
import { Brand } from './Brand';

/** The page until the facts are open, and where they cannot be opened. */
export function Opening({ answer }: { readonly answer: Answer<unknown> }) {
  useTitle('Explorer');
  return (
    <>
      <header class="top"><Brand><span class="brand">Explorer</span></Brand></header>
      <main class="opening">
        {answer.error ? <Failure answer={answer} /> : <Awaited words={hasServer ? 'Loading…' : 'Opening the facts in this page…'} isVisible={!hasServer} />}
      </main>
    </>
  );
}
