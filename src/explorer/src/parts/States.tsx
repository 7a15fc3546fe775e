import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { setKey } from '../api/client';
import { siteAddress } from '../api/path';
import { hasKey } from '../api/server';
import type { Answer } from '../api/useAnswer';

/** Shows an answer once it is there, and until then that it is awaited, or why it does not come. */
export function Answered<Data>({ answer, children }: { readonly answer: Answer<Data>; readonly children: (data: Data) => ComponentChildren }) {
  if (answer.error) {
    return <Failure answer={answer} />;
  }

  if (answer.data === undefined) {
    return <Awaited />;
  }

  return <div class={answer.isLoading ? 'waiting' : undefined} aria-busy={answer.isLoading}>{children(answer.data)}</div>;
}

/** Bars in place of what is awaited, and one status in words. */
export function Awaited({ words = 'Loading…', isVisible = false }: { readonly words?: string; readonly isVisible?: boolean }) {
  return <div class="skeleton" role="status"><span class={isVisible ? undefined : 'hidden'}>{words}</span><i /><i /><i /><i /></div>;
}

/** Why there is no answer, what can be read nevertheless, and the cause as it was reported. */
export function Failure({ answer }: { readonly answer: Answer<unknown> }) {
  const error = answer.error;
  if (error?.needsKey) {
    return <KeyForm message={hasKey() ? 'The server does not accept this key.' : 'The server asks for a key.'} />;
  }

  return (
    <div class="failure" role="alert">
      <h2>{error?.title ?? 'There is no answer'}</h2>
      <p>{error?.message}</p>
      {siteAddress !== undefined && <p>The <a href={siteAddress}>pages of this site</a> have the same facts and do not need the explorer.</p>}
      <button type="button" onClick={answer.retry}>Try again</button>
      {error?.detail && <p class="detail">Detail: {error.detail}</p>}
    </div>
  );
}

/** Asks for the key of the API. It is kept until the tab is closed. */
export function KeyForm({ message }: { readonly message: string }) {
  const [key, change] = useState('');
  const send = (event: Event) => {
    event.preventDefault();
    setKey(key.trim());
    location.reload();
  };
  return (
    <form class="failure" onSubmit={send}>
      <h2>{message}</h2>
      <p>It is kept until this tab is closed, and sent to this server only.</p>
      <label>Key <input type="password" autocomplete="off" value={key} onInput={(event) => change(event.currentTarget.value)} /></label>
      <button type="submit" disabled={key.trim() === ''}>Continue</button>
    </form>
  );
}

/** Why there is nothing to show. It is the heading of the page where there is no other. */
export function Empty({ title, isPage = false, children }: { readonly title: string; readonly isPage?: boolean; readonly children?: ComponentChildren }) {
  return <div class="empty">{isPage ? <h1>{title}</h1> : <h2>{title}</h2>}{children}</div>;
}
