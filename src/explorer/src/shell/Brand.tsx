import type { ComponentChildren } from 'preact';
import { siteAddress } from '../api/path';

/** What the explorer is called, beside the way back to the site that it is part of. */
export function Brand({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="brand-bar">
      {siteAddress !== undefined && <a class="back" href={siteAddress} title="The start page of this site"><span aria-hidden="true">← </span>Pages</a>}
      {children}
    </div>
  );
}
