import { useEffect, useState } from 'preact/hooks';
import type { LeftOutCounts } from '../api/operations.generated';
import type { Operation } from '../api/operation';

/** What the view that is shown asked of the API, and what was left out of its answer. */
export interface Report {
  readonly operation: Operation<never, never>;
  readonly variables: unknown;
  readonly leftOut: LeftOutCounts | undefined;
  readonly focus: Focus | undefined;
}

/** What a view is about; undefined for the whole set. */
export interface Focus {
  /** Whatever is said of these entities concerns it. */
  readonly centre: readonly string[];
  /** What connects two of these concerns it. */
  readonly among?: readonly string[];
  /** The statements that it shows. */
  readonly statements?: readonly string[];
}

let current: Report | undefined;
const listeners = new Set<(report: Report | undefined) => void>();

function publish(report: Report | undefined): void {
  current = report;
  for (const listener of listeners) {
    listener(report);
  }
}

/** Tells the bar above what the view rests on. */
export function useReporting<D, V>(operation: Operation<D, V>, variables: V | null, leftOut: LeftOutCounts | undefined, focus?: Focus): void {
  const key = variables === null ? '' : JSON.stringify([operation.name, variables, leftOut, focus]);
  useEffect(() => {
    publish(key === '' ? undefined : { operation: operation as unknown as Operation<never, never>, variables, leftOut, focus });
    return () => publish(undefined);
  }, [key]);
}

export function useReport(): Report | undefined {
  const [report, setReport] = useState(current);
  useEffect(() => {
    setReport(current);
    listeners.add(setReport);
    return () => {
      listeners.delete(setReport);
    };
  }, []);
  return report;
}
