import type { StatementLine } from '../api/operations.generated';
import { counted } from '../vocabulary/words';

/** On how many sources a statement rests, and on how many origins if they are fewer: a retelling has that of its original. */
export function groundsOf({ basis, grounds, independentOrigins }: Pick<StatementLine, 'basis' | 'grounds' | 'independentOrigins'>): string {
  if (basis === 'DERIVED') {
    return 'Why?';
  }

  const sources = new Set(grounds.map(({ source }) => source.id)).size;
  const origins = independentOrigins.count;
  return sources === 0 ? 'No source' : sources === origins ? counted(sources, 'source') : `${counted(sources, 'source')}, ${counted(origins, 'origin')}`;
}
