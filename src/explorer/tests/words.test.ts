import { describe, expect, it } from 'vitest';
import { cut } from '../src/parts/cut';
import { counted, reliabilityWords, wordsOf, wordsOfId } from '../src/vocabulary/words';
import { plainText } from '../src/views/questions/plain';
import { defaultText, readValues, toValue } from '../src/views/questions/values';

describe('words', () => {
  it('come from names of both styles', () => {
    expect(wordsOf('GROUP_OF_STATES')).toBe('Group of states');
    expect(wordsOf('groupOfStates')).toBe('Group of states');
    expect(wordsOf('EntityKind')).toBe('Entity kind');
  });

  it('count', () => expect([counted(1, 'source'), counted(1200, 'source'), counted(2, 'entity', 'entities')]).toEqual(['1 source', '1,200 sources', '2 entities']));

  it('of an id are searched for as far as the API takes them', () => {
    expect(['mark-rute', 'summit_2025', '-', ''].map(wordsOfId)).toEqual(['mark rute', 'summit 2025', '', '']);
    expect(wordsOfId('a'.repeat(1000))).toHaveLength(200);
  });

  it('say how reliable a source is', () => expect([reliabilityWords('B'), reliabilityWords('F'), reliabilityWords('X')]).toEqual(['B, usually reliable', 'F, cannot be judged', 'X']));
});

describe('sentences', () => {
  const nato = { id: 'nato', name: 'NATO' };
  const members = { id: 'members', name: 'NATO members' };

  it('link each name once, the longest first', () =>
    expect(cut('NATO members circle of NATO', [nato, members])).toEqual([{ text: 'NATO members', id: 'members' }, { text: ' circle of ' }, { text: 'NATO', id: 'nato' }]));

  it('link a name outside a longer one that has it', () =>
    expect(cut('Poland supplied Support for Ukraine to Ukraine', [{ id: 'ukraine', name: 'Ukraine' }, { id: 'support', name: 'Support for Ukraine' }]))
      .toEqual([{ text: 'Poland supplied ' }, { text: 'Support for Ukraine', id: 'support' }, { text: ' to ' }, { text: 'Ukraine', id: 'ukraine' }]));

  it('link whole words only', () => {
    expect(cut('Ukrainian aid to Ukraine', [{ id: 'u', name: 'Ukrain' }])).toEqual([{ text: 'Ukrainian aid to Ukraine' }]);
    expect(cut('Éire, not Éir', [{ id: 'e', name: 'Éir' }])).toEqual([{ text: 'Éire, not ' }, { text: 'Éir', id: 'e' }]);
    expect(cut("NATO's aim", [nato])).toEqual([{ text: 'NATO', id: 'nato' }, { text: "'s aim" }]);
  });

  it('link an entity once, whatever it is in the statement', () =>
    expect(cut('NATO and NATO', [nato, nato])).toEqual([{ text: 'NATO', id: 'nato' }, { text: ' and NATO' }]));

  it('are what they were, put together again', () => {
    for (const sentence of ['', 'NATO', '<b>NATO</b> & NATO members', 'nothing of it']) {
      expect(cut(sentence, [nato, members, { id: 'x', name: '' }]).map(({ text }) => text).join('')).toBe(sentence);
    }
  });
});

describe('values of answers', () => {
  const vocabulary = { kindLabel: (kind: string) => `kind ${kind}`, predicateLabel: (predicate: string) => `predicate ${predicate}` };
  it.each([
    ['rank', 'PREFERRED', 'Preferred'],
    ['rank', 'DEPRECATED', 'Set aside'],
    ['modality', 'NEGATED', 'Denied'],
    ['kind', 'COUNTRY', 'kind COUNTRY'],
    ['kind', 'GAINED', 'Added'],
    ['predicate', 'MEMBER_OF', 'predicate MEMBER_OF'],
    ['reliability', 'B', 'B, usually reliable'],
    ['comparator', 'EXACTLY', 'Exactly'],
    ['stage', 'UNDER_WAY', 'Under way'],
    ['name', 'NATO', 'NATO'],
    ['name', 'Ann', 'Ann'],
    ['verified', true, 'yes'],
    ['count', 3, '3'],
  ])('are in words: %s %s', (member, value, expected) => expect(plainText(member, value, vocabulary)).toBe(expected));
});

describe('values of questions', () => {
  it('become what their type says', () => {
    expect(toValue('[ID!]!', 'a, b,')).toEqual(['a', 'b']);
    expect(toValue('Int', '5')).toBe(5);
    expect(toValue('Boolean!', 'true')).toBe(true);
    expect(toValue('Date', ' ')).toBeUndefined();
  });

  it('begin with the defaults', () => expect(defaultText({ name: 'x', type: '[ID!]', defaultValue: '["a", "b"]', description: null })).toBe('a, b'));
  it('in the address may be anything', () => expect([readValues('{'), readValues('[1]'), readValues('{"a":1}')]).toEqual([{}, {}, { a: '1' }]));
});
