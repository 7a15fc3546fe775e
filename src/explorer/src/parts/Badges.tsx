import type { StatementLine } from '../api/operations.generated';
import { basisWords, modalityWords, rankWords, wordsOf } from '../vocabulary/words';
import { MarkingBadge } from './MarkingBadge';

/** What sets a statement apart from a stated fact. */
export function Badges({ statement }: { readonly statement: Pick<StatementLine, 'basis' | 'modality' | 'rank' | 'likelihood' | 'conflicts' | 'marking'> }) {
  return (
    <>
      {statement.basis !== 'EXPLICIT' && <span class={`badge ${statement.basis.toLowerCase()}`}>{basisWords[statement.basis]}</span>}
      {statement.modality !== 'ASSERTED' && <span class="badge modality">{modalityWords[statement.modality]}</span>}
      {statement.likelihood && <span class="badge likelihood">{wordsOf(statement.likelihood)}</span>}
      {statement.rank !== 'NORMAL' && <span class="badge rank">{rankWords[statement.rank]}</span>}
      {statement.conflicts.length > 0 && <span class="badge conflict">Contradicted</span>}
      <MarkingBadge marking={statement.marking} />
    </>
  );
}
