import type { StatementDetailData } from '../api/operations.generated';

type Fit = NonNullable<StatementDetailData['statement']>['evidence'][number]['fit'];

const places = {
  NOT_CHECKED: '',
  IN_PASSAGE: 'in the passage',
  BY_STAND_IN: 'by other words',
  IN_SENTENCE: 'close by',
  IN_OTHER: 'in another passage',
  MISSING: 'in no passage',
  EXCUSED: 'in no passage, with a reason',
} as const;

const hedges = {
  NOT_CHECKED: '',
  NONE: '',
  KEPT: 'kept in the statement',
  IN_OTHER: 'not in another passage',
  DROPPED: 'left out of the statement',
  EXCUSED: 'left out of the statement, for a reason on record',
} as const;

/** What a passage has of its statement, in words; only what was looked for. */
export function fitOf(fit: Fit): readonly { readonly part: string; readonly words: string; readonly isFinding: boolean }[] {
  return [
    { part: 'Subject', words: places[fit.subject], isFinding: fit.subject === 'MISSING' },
    { part: 'Object', words: places[fit.object], isFinding: fit.object === 'MISSING' },
    { part: 'Amount', words: places[fit.amount], isFinding: fit.amount === 'MISSING' },
    { part: 'Date', words: places[fit.date], isFinding: fit.date === 'MISSING' },
    { part: 'Speaker', words: places[fit.speaker], isFinding: fit.speaker === 'MISSING' },
    { part: 'Words of doubt', words: hedges[fit.hedge], isFinding: fit.hedge === 'DROPPED' },
  ].filter(({ words }) => words !== '');
}
