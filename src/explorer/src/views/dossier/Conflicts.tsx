import type { DisputesData } from '../../api/operations.generated';
import { StatementList } from '../../parts/StatementRow';

/** Contradictions, the statements side by side, with the reason for preferring one. */
export function Conflicts({ conflicts, about }: { readonly conflicts: DisputesData['conflicts']['nodes']; readonly about?: string }) {
  return conflicts.length === 0 ? null : (
    <section class="conflicts" aria-label="Contradictions">
      {conflicts.map((conflict) => (
        <div class="conflict-card" key={conflict.statements.map(({ id }) => id).join()}>
          <h3>The sources contradict each other</h3>
          <div class="sides">{conflict.statements.map((statement) => <StatementList key={statement.id} statements={[statement]} about={about} />)}</div>
          <p class="reason">{conflict.reason}</p>
        </div>
      ))}
    </section>
  );
}
