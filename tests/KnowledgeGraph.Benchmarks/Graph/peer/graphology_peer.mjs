// The same questions asked of graphology: arguments are the folder of the edges, pairs and centres, the size, and what to measure;
// JSON of microseconds on standard output.
import { readFileSync } from 'node:fs';
import graphology from 'graphology';
import louvain from 'graphology-communities-louvain';
import { countConnectedComponents } from 'graphology-components';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';

const [folder, size, names] = process.argv.slice(2);
const rows = name => readFileSync(`${folder}/${name}-${size}.csv`, 'utf8').trimEnd().split('\n').slice(1).map(line => line.split(','));
const median = values => values.sort((a, b) => a - b)[values.length >> 1];
const measure = (action, questions, rounds = 1) => {
  const elapsed = [];
  const processor = [];
  for (let round = 0; round < rounds; round++) {
    for (const question of questions) {
      const before = process.cpuUsage();
      const start = process.hrtime.bigint();
      action(question);
      elapsed.push(Number(process.hrtime.bigint() - start) / 1000);
      const used = process.cpuUsage(before);
      processor.push(used.user + used.system);
    }
  }
  return { elapsed: median(elapsed), processor: median(processor) };
};

const graph = new graphology.UndirectedGraph();
const directed = new graphology.DirectedGraph();
for (let node = 0; node < Number(size); node++) {
  graph.addNode(node);
  directed.addNode(node);
}
for (const [from, to] of rows('edges')) {
  graph.addEdge(from, to);
  directed.addEdge(from, to);
}
const twoHops = centre => {
  const found = new Set([centre]);
  for (const near of directed.outNeighbors(centre)) found.add(near);
  for (const near of [...found]) directed.forEachOutNeighbor(near, far => { found.add(far); });
  return found;
};

const tasks = {
  shortestPath: () => measure(([from, to]) => bidirectional(graph, from, to), rows('pairs'), 2),
  twoHops: () => measure(twoHops, rows('centres').map(([node]) => node), 2),
  components: () => measure(() => countConnectedComponents(graph), [null], 2),
  pageRank: () => measure(() => pagerank(graph, { getEdgeWeight: null, tolerance: 1e-10 / Number(size) }), [null]),
  betweenness: () => measure(() => betweenness(graph, { getEdgeWeight: null }), [null]),
  communities: () => measure(() => louvain(graph, { getEdgeWeight: null, randomWalk: false }), [null]),
};
console.log(JSON.stringify(Object.fromEntries(names.split(',').map(name => [name, tasks[name]()]))));
