// Reads GEXF with graphology and writes its nodes and edges as JSON: node gexf.mjs FILE
import { readFileSync } from 'node:fs';
import graphology from 'graphology';
import gexf from 'graphology-gexf';
import { output } from './output.mjs';

const graph = gexf.parse(graphology.MultiDirectedGraph, readFileSync(process.argv[2], 'utf8'));
const nodes = Object.fromEntries(graph.mapNodes((id, attributes) => [id, attributes]));
const edges = graph.mapEdges((id, attributes, source, target) => ({ ...attributes, id, source, target }));
output({ directed: graph.type === 'directed', nodes, edges });
