import { useVocabulary } from '../../vocabulary/vocabulary';
import { count, counted } from '../../vocabulary/words';
import type { GraphNode, GraphStatement } from './merge';

const maxSentences = 4;

type Properties =
  | { readonly node: GraphNode; readonly degree: number; readonly statements?: undefined }
  | { readonly statements: readonly GraphStatement[]; readonly node?: undefined };

/** What the pointer is on, in words. The list beside the picture has all of them. */
export function LookedAt({ node, statements, ...rest }: Properties) {
  const vocabulary = useVocabulary();
  return (
    <p class="looked-at" aria-hidden="true">
      {node && <><b>{node.name}</b> {vocabulary.kindLabel(node.kind)}, {node.folded === undefined ? counted('degree' in rest ? rest.degree : 0, 'line') : `${count(node.folded)} relations, folded`}</>}
      {statements?.slice(0, maxSentences).map(({ id, sentence }) => <span key={id}>{sentence}</span>)}
      {statements && statements.length > maxSentences && <span>and {statements.length - maxSentences} more</span>}
    </p>
  );
}
