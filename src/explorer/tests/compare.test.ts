import { describe, expect, it } from 'vitest';
import type { StatementLine } from '../src/api/operations.generated';
import { nowhere, step } from '../src/state/place';
import { betweenDays, betweenKnowledge } from '../src/views/compare/conditions';
import { pairUp } from '../src/views/compare/pairs';

const statement = (id: string, subject: string, predicate: string) => ({ id, subject: { id: subject, name: subject, kind: 'K' }, predicate }) as StatementLine;

describe('what two days differ in', () => {
  it('has changed where there is one value at a time', () => {
    const [before, after] = [statement('1', 'a', 'STAGE'), statement('2', 'a', 'STAGE')];
    const several = [statement('3', 'a', 'MEMBER_OF'), statement('4', 'a', 'MEMBER_OF')] as const;
    expect(pairUp([after, several[0]], [before, several[1]], (predicate) => predicate === 'STAGE')).toEqual({
      altered: [{ before, after }], gained: [several[0]], lost: [several[1]],
    });
  });

  it('is asked for on both days, whichever is the earlier one', () => {
    const forward = betweenDays(step(nowhere, { a: '2020-01-01', b: '2025-01-01' }), undefined);
    const back = betweenDays(step(nowhere, { a: '2025-01-01', b: '2020-01-01' }), undefined);
    expect([forward.gained.view, forward.lost.view]).toEqual([{ asOf: '2025-01-01' }, { asOf: '2020-01-01' }]);
    expect([back.gained.where, back.lost.where]).toEqual([forward.lost.where, forward.gained.where]);
  });

  it('leaves what has no time apart', () =>
    expect(betweenDays(step(nowhere, { a: '2020-01-01', b: '2025-01-01' }), undefined).undated.where)
      .toEqual({ since: { edtf: { eq: null } }, until: { edtf: { eq: null } }, on: { edtf: { eq: null } } }));
});

it('what became known is known by the later day, and was not by the earlier one', () =>
  expect(betweenKnowledge(step(nowhere, { a: '2025-01-01', b: '2020-01-01' }), undefined).gained).toEqual({
    where: { knownSince: { gt: '2020-01-01', lte: '2025-01-01' } }, view: { knownAsOf: '2025-01-01' }, order: [{ knownSince: 'DESC' }],
  }));
