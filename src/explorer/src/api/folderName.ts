import { sha256 } from './sha256';

const maxLength = 200;

/**
 * The name of a folder as `kg site` makes it of an id, in SafeName.cs: one that every file system takes. `tests/folder-names.json` holds both
 * to the same names.
 */
export function folderName(id: string): string {
  const bytes = new TextEncoder().encode(id);
  const escaped = [...bytes]
    .map((byte) => (/[a-z0-9-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `_${byte.toString(16).padStart(2, '0')}`))
    .join('');
  const name = /^(con|prn|aux|nul|(com|lpt)\d)$/.test(escaped) ? `_${escaped}` : escaped;
  return name.length > 0 && name.length <= maxLength ? name : `__${sha256(bytes)}`;
}
