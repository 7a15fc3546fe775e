// Reads a feed in Atom with a library that is not ours: node feed.mjs FILE. Writes what it has found as JSON.
import { readFileSync } from 'node:fs';
import { detectAtomFeed, parseFeed } from 'feedsmith';

const text = readFileSync(process.argv[2], 'utf8');
const { format, feed } = parseFeed(text);
console.log(JSON.stringify({ isAtom: detectAtomFeed(text), format, feed }));
