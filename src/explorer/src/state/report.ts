import { useEffect, useState } from 'preact/hooks';
import type { LeftOutCounts } from '../api/operations.generated';
import type { Operation } from '../api/operation';

/** What the view that is shown asked of the API, and what was left out of its answer. */
export interface Report {
  readonly operation: Operation<never, never>;
  readonly variables: unknown;
  readonly leftOut: LeftOutCounts | undefined;
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
export function useReporting<D, V>(operation: Operation<D, V>, variables: V | null, leftOut: LeftOutCounts | undefined): void {
  const key = variables === null ? '' : JSON.stringify([operation.name, variables, leftOut]);
  useEffect(() => {
    publish(key === '' ? undefined : { operation: operation as unknown as Operation<never, never>, variables, leftOut });
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
