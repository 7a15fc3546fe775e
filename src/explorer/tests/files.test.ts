import { parse, validate, buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../src/files/csv';
import { fileName } from '../src/files/download';
import { literal, withValues } from '../src/files/graphqlText';

describe('CSV', () => {
  it('quotes what would end a cell', () => expect(toCsv([['a,b', 'say "x"', 'two\nlines']])).toBe('"a,b","say ""x""","two\nlines"\r\n'));
  it('makes a formula a text, and leaves numbers alone', () => expect(toCsv([['=1+1', '-5.2', '@x', '-x']])).toBe("'=1+1,-5.2,'@x,'-x\r\n"));
});

describe('GraphQL of a view', () => {
  it('has names of enumerations without quotes', () => {
    expect(literal({ kind: { in: ['STATION'] }, name: { eq: 'STATION' } })).toBe('{ kind: { in: [STATION] }, name: { eq: "STATION" } }');
    expect(literal([{ name: 'ASC' }, { subject: { name: 'DESC' } }], 'order')).toBe('[{ name: ASC }, { subject: { name: DESC } }]');
    expect(literal({ name: { icontains: 'ASC' } })).toBe('{ name: { icontains: "ASC" } }');
    expect(literal({ view: { modalities: ['FORECAST'], withoutSources: ['X'] } })).toBe('{ view: { modalities: [FORECAST], withoutSources: ["X"] } }');
  });

  it('can be asked as it stands', () => {
    const schema = buildSchema('enum Kind { A } input Where { kind: Eq } input Eq { eq: Kind } type Query { things(id: ID!, where: Where, first: Int): Int }');
    const text = withValues('query T($id: ID!, $where: Where, $first: Int = 5) { things(id: $id, where: $where, first: $first) }', { id: 'x"y', where: { kind: { eq: 'A' } } }, 'What\nthings?');
    expect(text.startsWith('# What things?\n')).toBe(true);
    expect(text).toContain('$id: ID! = "x\\"y"');
    expect(text).toContain('$first: Int = 5');
    expect(validate(schema, parse(text))).toEqual([]);
  });
});

describe('names of files', () => {
  it('are of letters, digits and hyphens', () => expect(fileName('Around “Zürich”: a/b', 'svg')).toBe('around-zu-rich-a-b.svg'));
  it('do not end with a hyphen where they are cut', () => expect(fileName(`${'a'.repeat(59)} b`, 'svg')).toBe(`${'a'.repeat(59)}.svg`));
  it('are never empty', () => expect(fileName('…', 'csv')).toBe('facts.csv'));
});
