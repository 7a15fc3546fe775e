import { describe, expect, it } from 'vitest';
import { nowhere, step } from '../src/state/place';
import type { Predicate } from '../src/vocabulary/vocabulary';
import { amountOf, directionWords, orderOf, sorted, sortOf, type Row } from '../src/views/table/columns';
import { entityConditions, readCell, statementConditions, writeCell } from '../src/views/table/filters';
import { totalsOf } from '../src/views/table/sums';

const predicate = (name: string, valueType: Predicate['valueType'], singleValued = true): [string, Predicate] => [name, { predicate: name, name, valueType, singleValued } as Predicate];
const predicates = new Map([predicate('LENGTH', 'QUANTITY'), predicate('STAGE', 'ENUMERATION'), predicate('DUE', 'DATE'), predicate('OWNER', 'ENTITY')]);

const quantity = (amount: string, unit = 'km', comparator = 'EXACTLY', upTo: string | null = null) => ({
  id: amount, predicate: 'LENGTH', modality: 'ASSERTED', object: null, evidence: [], value: { text: amount, amount, upTo, comparator, per: null, unit: { name: unit, symbol: unit } },
});
const stage = (text: string) => ({ id: text, predicate: 'STAGE', modality: 'ASSERTED', object: null, evidence: [], value: { text } });
const row = (name: string, ...nodes: unknown[]): Row => ({ id: name, name, kind: 'K', description: null, statements: { totalCount: nodes.length, nodes } }) as unknown as Row;

describe('filters of cells', () => {
  it('are read as they were written', () => expect(readCell(writeCell({ predicate: 'A', text: 'b=c' }))).toEqual({ predicate: 'A', text: 'b=c' }));

  it('take a year for the days of it', () => {
    expect(entityConditions(step(nowhere, { cells: ['DUE=2025'] }), predicates)).toEqual({ statements: { some: { predicate: { eq: 'DUE' }, value: { date: { gte: '2025-01-01', lte: '2025-12-31' } } } } });
    expect(entityConditions(step(nowhere, { cells: ['DUE=<2024-02'] }), predicates)).toEqual({ statements: { some: { predicate: { eq: 'DUE' }, value: { date: { lte: '2024-02-29' } } } } });
  });

  it('take a sign before a number for a bound', () =>
    expect(entityConditions(step(nowhere, { cells: ['LENGTH=>1,000'] }), predicates)).toEqual({ statements: { some: { predicate: { eq: 'LENGTH' }, value: { quantity: { amount: { gte: 1000 } } } } } }));

  it('look for anything else in the text', () =>
    expect(entityConditions(step(nowhere, { cells: ['LENGTH=about'] }), predicates)).toEqual({ statements: { some: { predicate: { eq: 'LENGTH' }, value: { text: { icontains: 'about' } } } } }));

  it('for one column are alternatives', () =>
    expect(entityConditions(step(nowhere, { cells: ['STAGE=a', 'STAGE=b'] }), predicates)).toEqual({ statements: { some: { predicate: { eq: 'STAGE' }, or: [{ value: { enumeration: { eq: 'a' } } }, { value: { enumeration: { eq: 'b' } } }] } } }));
});

describe('facets', () => {
  it('leave their own choice out', () => {
    const place = step(nowhere, { kinds: ['K'], modalities: ['FORECAST'] });
    expect(statementConditions(place, 'kinds')).toEqual({ modality: { in: ['FORECAST'] } });
    expect(statementConditions(nowhere)).toBeUndefined();
  });

  it('of years take the first day that is known', () => {
    const conditions = (year: string) => JSON.stringify(statementConditions(step(nowhere, { years: [year] })));
    expect(conditions('2024')).toContain('{"earliestStart":{"eq":null},"latestStart":{"gte":"2024-01-01","lte":"2024-12-31"}}');
    expect(conditions('2024').match(/"gte":"2024-01-01"/g)).toHaveLength(4);
    expect(conditions('-0044')).toContain('"gte":"-000044-01-01","lte":"-000044-12-31"');
  });
});

describe('totals', () => {
  it('sum each unit by itself', () =>
    expect(totalsOf([row('a', quantity('2')), row('b', quantity('3')), row('c', quantity('5', 'men'))], 'LENGTH', predicates).map(({ unit, sum }) => [unit, sum])).toEqual([['km', 5], ['men', 5]]));

  it('never sum across stages', () =>
    expect(totalsOf([row('a', quantity('2'), stage('promised')), row('b', quantity('3'), stage('done'))], 'LENGTH', predicates).map(({ group, sum }) => [group, sum])).toEqual([['done', 3], ['promised', 2]]));

  it('leave ranges and bounds out, and say what is rough', () => {
    expect(totalsOf([row('a', quantity('2', 'km', 'AT_LEAST')), row('b', quantity('3', 'km', 'EXACTLY', '4'))], 'LENGTH', predicates)).toEqual([]);
    expect(totalsOf([row('a', quantity('2', 'km', 'ABOUT'))], 'LENGTH', predicates)[0]?.isRough).toBe(true);
  });
});

describe('sorting', () => {
  const rows = [row('a', quantity('10')), row('b'), row('c', quantity('9'))];
  it('goes by the number and puts rows without one last, both ways', () => {
    expect(sorted(rows, 'LENGTH').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(sorted(rows, '-LENGTH').map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });
});

describe('the order of entities', () => {
  it('is by kind at first, and by name where one kind or some are chosen', () => {
    expect([sortOf(nowhere), sortOf(step(nowhere, { kinds: ['K'] }))]).toEqual(['kind', 'name']);
    expect(orderOf(nowhere)).toEqual([{ kind: 'ASC' }, { name: 'ASC' }]);
    expect(orderOf(step(nowhere, { kinds: ['K'] }))).toEqual([{ name: 'ASC' }]);
  });

  it('can be by name over all kinds', () => {
    expect(orderOf(step(nowhere, { sort: 'name' }))).toEqual([{ name: 'ASC' }]);
    expect(orderOf(step(nowhere, { sort: '-name' }))).toEqual([{ name: 'DESC' }]);
    expect(orderOf(step(nowhere, { sort: '-kind' }))).toEqual([{ kind: 'DESC' }, { name: 'ASC' }]);
  });

  it('by kind is that of the API', () => expect(sorted([row('b'), row('a')], '-kind').map(({ id }) => id)).toEqual(['b', 'a']));

  it('is named after what is sorted', () =>
    expect(['TEXT', 'ENTITY', undefined, 'DATE', 'QUANTITY', 'INTEGER'].map((type) => directionWords(type)[0])).toEqual(['A to Z', 'A to Z', 'A to Z', 'Earliest first', 'Least first', 'Least first']));
});

describe('amounts', () => {
  it('have their sign and groups of three digits', () => {
    expect(amountOf(quantity('1500000', 'km', 'MORE_THAN') as never)).toBe('> 1,500,000');
    expect(amountOf(quantity('1000.5', 'km', 'EXACTLY', '2000') as never)).toBe('1,000.5–2,000');
  });
});
