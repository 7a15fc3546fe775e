import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// @ts-expect-error It is a script.
import { generate } from '../codegen.mjs';

it('operations are those of the schema', () => {
  const path = (name: string) => new URL(name, import.meta.url);
  expect(readFileSync(path('../src/api/operations.generated.ts'), 'utf8')).toBe(generate(readFileSync(path('../../../schema.graphql'), 'utf8')));
});
