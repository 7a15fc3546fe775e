// Reads RDF with n3, or JSON-LD with jsonld, and writes its triples as JSON: node rdf.mjs FILE turtle|n-quads|json-ld
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { output } from './output.mjs';

const [path, format] = process.argv.slice(2);
const text = readFileSync(path, 'utf8');
const quads = format === 'json-ld'
  ? await jsonld.toRDF(JSON.parse(text))
  : new Parser({ format: format === 'turtle' ? 'text/turtle' : 'application/n-quads' }).parse(text);
const string = 'http://www.w3.org/2001/XMLSchema#string';
const langString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
const term = (node) => node.termType === 'Literal'
  ? ['literal', node.value, [string, langString].includes(node.datatype.value) ? '' : node.datatype.value, (node.language ?? '').toLowerCase()]
  : [node.termType === 'NamedNode' ? 'iri' : 'blank', node.value, '', ''];
const triples = quads.map(({ subject, predicate, object }) => [subject.value, predicate.value, ...term(object)]);
const graphs = [...new Set(quads.map(({ graph }) => graph.value))].filter((graph) => graph);
output({ triples, graphs });
