// Reads DOT with Graphviz and writes its nodes, with the lines that are drawn for them, and its edges as JSON: node dot.mjs FILE
import { readFileSync } from 'node:fs';
import { instance } from '@viz-js/viz';
import { output } from './output.mjs';

const viz = await instance();
const text = readFileSync(process.argv[2], 'utf8');
const graph = viz.renderJSON(text);
const entities = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };
const plain = (xml) => xml.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
  name ? entities[name] : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)));
const drawn = Object.fromEntries([...viz.renderString(text, { format: 'svg' }).matchAll(/<g id="node\d+" class="node">\n<title>([^<]*)<\/title>(.*?)<\/g>/gs)]
  .map(([, title, shapes]) => [plain(title), [...shapes.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => plain(line)).join('\n')]));
const objects = graph.objects ?? [];
const nodes = Object.fromEntries(objects.map(({ name, kind, label, marking }) => [name, { kind, label, marking, drawn: drawn[name] }]));
const edges = (graph.edges ?? []).map(({ tail, head, ...attributes }) => ({ ...attributes, source: objects[tail].name, target: objects[head].name }));
output({ directed: graph.directed, nodes, edges });
