import { useVocabulary } from '../vocabulary/vocabulary';

/** The level at which something is released; nothing for what is not marked. */
export function MarkingBadge({ marking }: { readonly marking: string }) {
  const level = useVocabulary().marking(marking);
  return level ? <span class="badge marking" title={level.description}><span class="hidden">Marking: </span>{level.name}</span> : null;
}
