// The npm package as a front end has it: installed, typed by graphql-codegen, run by Vitest. prepare-engine.mjs copies it to obj.
import { open, EngineError, type Engine } from '@knowledgegraph/engine';
import { parse, print as printByGraphQL } from 'graphql';
import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HoldersOnADayDocument, RelationshipsDocument } from './generated/graphql';
// @ts-expect-error It has no types: it is not a part of the package that others import.
import { print } from './node_modules/@knowledgegraph/engine/print.js';

const image = readFileSync(process.env['KNOWLEDGEGRAPH_IMAGE']!);
let engine: Engine;
// On a busy machine the runtime takes its time to start.
const maxStart = 60_000;
beforeAll(async () => {
  engine = await open(image);
}, maxStart);
afterAll(() => engine.close());

it('answers a typed document with typed variables', async () => {
  const { data, errors } = await engine.execute(HoldersOnADayDocument, { office: 'nato-secretary-general', day: '2023-07-03' });

  expect(errors).toBeUndefined();
  const holders: readonly string[] | undefined = data?.office?.heldBy.edges.map(({ node }) => node.name);
  expect(holders).toEqual(['Jens Stoltenberg']);

  // @ts-expect-error The day is required.
  expect((await engine.execute(HoldersOnADayDocument, { office: 'nato-secretary-general' })).errors?.[0]?.message).toContain('$day');
});

it('answers each document as its text', async () => {
  const variables = { id: 'nato', first: 3 };
  const text = printByGraphQL(RelationshipsDocument as Parameters<typeof printByGraphQL>[0]);

  expect(await engine.execute(RelationshipsDocument, variables)).toEqual(await engine.execute(text, variables));
});

it('prints what graphql-js reads as the same document', () => {
  const folders = [new URL('../../shipped/documents/', import.meta.url), new URL('../../../../../src/explorer/src/api/operations/', import.meta.url)];
  const texts = folders.flatMap((folder) => readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8')));
  texts.push('query A($a: [Int!]! = [1, -2] @b, $c: T = { d: "e\\n\\u0001\\"", f: [E, null, 1.5e3, true] }) @g(h: $a) { i: j(k: $c) @skip(if: true) { ... @l { m } ...N ... on O { p } } }'
    + ' fragment N on O @q { r } mutation { s } subscription T { u }');
  for (const text of texts) {
    const tree = parse(text, { noLocation: true });
    expect(parse(print(tree), { noLocation: true })).toEqual(tree);
  }
});

it('has the schema that code is generated from, and the hash', async () => {
  expect(await engine.schema()).toContain('type Query');
  expect(engine.hash).toMatch(/^[0-9a-f]{64}$/);
  expect((await engine.execute('{ factSet { contentHash } }')).data).toEqual({ factSet: { contentHash: engine.hash } });
});

it('answers what is wrong with a query as GraphQL does', async () => {
  const { data, errors } = await engine.execute('query A { nothing } query B { factSet { contentHash } }', null, 'A');

  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

it('gives a receipt with an answer that asks for one', async () => {
  const { extensions } = await engine.execute('{ factSet { contentHash } }', {}, null, { receipt: true });

  expect(extensions?.['receipt']).toMatchObject({ contentHash: engine.hash });
});

const circular: Record<string, unknown> = {};
circular['self'] = circular;

it.each([
  [() => engine.execute(42 as never), '"query" must be GraphQL'],
  [() => engine.execute('{ a }', [] as never), '"variables" must be an object'],
  [() => engine.execute('{ a }', { a: 1n }), '"variables" cannot be written as JSON'],
  [() => engine.execute('{ a }', circular), '"variables" cannot be written as JSON'],
  [() => engine.execute('{ a }', new Date() as never), '"variables" must be an object'],
  [() => engine.execute('{ a }', {}, null, 'x' as never), '"options" must be an object'],
  [() => engine.execute('{ a }', {}, null, { receipt: 'x' as never }), '"receipt" is "x": it must be true or false'],
  [() => engine.execute('{ a }', {}, null, { onError: 1n as never }), '"onError" is bigint'],
  [() => engine.execute({ kind: 'Document' } as never), '"query" is not a complete document'],
  [() => engine.execute('{ a }', {}, 1 as never), '"operationName" must be a string'],
  [() => engine.execute('{ a }', {}, null, { onError: 'null' as never }), '"onError" is "null"'],
  [() => engine.execute({ kind: 'Document', definitions: [{ kind: 'ObjectTypeDefinition' }] } as never), 'cannot have a "ObjectTypeDefinition"'],
  [() => open('facts.kg' as never), '"image" must be the bytes'],
  [() => open(new Uint8Array(10)), 'The fact image'],
])('refuses what is not a request or an image: %#', async (attempt, message) => {
  await expect(attempt()).rejects.toThrow(EngineError);
  await expect(attempt()).rejects.toThrow(message);
});

it('says that it is closed', async () => {
  const other = await open(image.buffer.slice(image.byteOffset, image.byteOffset + image.byteLength) as ArrayBuffer);
  await other.close();
  await other.close();

  await expect(other.execute('{ factSet { contentHash } }')).rejects.toThrow('closed');
  expect((await engine.execute('{ factSet { contentHash } }')).errors).toBeUndefined();
});
