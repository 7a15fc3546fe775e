import { useVocabulary } from '../../vocabulary/vocabulary';
import { count } from '../../vocabulary/words';
import type { Row } from './columns';
import { isQuantity } from './EntityTable';
import { totalsOf } from './sums';

/** Sums of the quantities, for each unit and stage. */
export function Totals({ rows, columns, isPartial }: { readonly rows: readonly Row[]; readonly columns: readonly string[]; readonly isPartial: boolean }) {
  const vocabulary = useVocabulary();
  const all = columns.filter((predicate) => isQuantity(predicate, vocabulary))
    .map((predicate) => ({ predicate, totals: totalsOf(rows, predicate, vocabulary.predicates) }))
    .filter(({ totals }) => totals.length > 0);
  return all.length === 0 ? null : (
    <section class="totals">
      <h2>Totals by unit</h2>
      <p class="figures">
        {isPartial ? 'Of the rows that are shown. ' : ''}Rows of different stages or forms are not summed with each other; ranges and bounds have no sum.
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label="Totals">
        <table>
          <thead><tr><th scope="col">Column</th><th scope="col">Of</th><th scope="col" class="number">Total</th><th scope="col">Unit</th><th scope="col" class="number">Amounts</th></tr></thead>
          <tbody>
            {all.flatMap(({ predicate, totals }) => totals.map((total) => (
              <tr key={predicate + total.group + total.unit}>
                <td>{vocabulary.predicateLabel(predicate)}</td><td>{total.group || '–'}</td>
                <td class="number">{total.isRough && 'about '}{count(total.sum)}</td><td>{total.unit}</td><td class="number">{count(total.count)}</td>
              </tr>
            )))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
