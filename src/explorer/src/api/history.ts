import { getJson } from './server';
import { useAsked, type Answer } from './useAnswer';

/** What a commit did to a statement, and why. */
export interface HistoryEntry {
  readonly action: string;
  readonly date: string;
  readonly author: string;
  readonly title: string;
  readonly commit: string;
  readonly changes: readonly string[];
}

/** Whether the server has the history of statements. It says so in the page. */
const hasHistory: boolean = globalThis.document?.documentElement.dataset['history'] !== undefined;

/** The history of a statement, latest first. */
export const useHistory = (statement: string): Answer<readonly HistoryEntry[]> =>
  useAsked(hasHistory ? `history ${statement}` : undefined, () => getJson<readonly HistoryEntry[]>(`explore/history/${statement}`));
