import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { folderName } from '../src/api/folderName';
import { sha256 } from '../src/api/sha256';
import names from './folder-names.json';

it.each(Object.entries(names))('the folder of “%s” is that of kg site', (id, name) => expect(folderName(id)).toBe(name));

it('SHA-256 is that of Node, whatever the length', () => {
  for (let length = 0; length < 300; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * index * 31 + length * 7) & 255);

    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});
