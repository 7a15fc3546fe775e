import { useVocabulary } from '../vocabulary/vocabulary';

/** The colour of a kind. Its name is beside it, so that nobody needs to tell colours apart. */
export function KindMark({ kind }: { readonly kind: string }) {
  return <span class={`mark hue-${useVocabulary().hue(kind)}`} aria-hidden="true" />;
}

export function KindChip({ kind }: { readonly kind: string }) {
  return <span class="kind"><KindMark kind={kind} />{useVocabulary().kindLabel(kind)}</span>;
}
