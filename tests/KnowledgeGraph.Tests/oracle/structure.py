"""Answers questions about the structure of a graph with networkx: JSON on standard input, JSON on standard output."""
import itertools
import json
import random
import sys

import igraph
import networkx as nx

question = json.load(sys.stdin)
directed = question["directed"]
graph = nx.DiGraph() if directed else nx.Graph()
graph.add_nodes_from(range(question["nodes"]))
graph.add_edges_from((a, b) for a, b in question["edges"] if a != b)
nodes = range(question["nodes"])
# Of several edges between two nodes the cheapest counts.
weighted = graph.copy()
for (a, b), cost in zip(question["edges"], question["weights"] or []):
    if a != b:
        weighted[a][b]["cost"] = min(cost, weighted[a][b].get("cost", cost))


def column(scores):
    return [scores[node] for node in nodes]


def path_lengths(a, b):
    if not nx.has_path(graph, a, b):
        return []
    return [len(path) - 1 for path in itertools.islice(nx.shortest_simple_paths(graph, a, b), question["k"])]


def path_costs(a, b):
    if not question["weights"] or not nx.has_path(weighted, a, b):
        return []
    paths = itertools.islice(nx.shortest_simple_paths(weighted, a, b, weight="cost"), question["k"])
    return [nx.path_weight(weighted, path, "cost") for path in paths]


def all_shortest(a, b):
    return sorted(nx.all_shortest_paths(graph, a, b)) if nx.has_path(graph, a, b) else []


undirected = graph.to_undirected()

# igraph takes nodes in a random order, by the numbers that this module draws.
random.seed(1)
levels = igraph.Graph(n=question["nodes"], edges=list(undirected.edges())).community_multilevel()
components = nx.connected_components(undirected)
json.dump({
    "pageRank": column(nx.pagerank(graph, tol=1e-12, max_iter=1000)),
    "closeness": column(nx.closeness_centrality(graph)),
    "betweenness": column(nx.betweenness_centrality(graph)),
    "components": sorted((sorted(c) for c in components), key=lambda c: (-len(c), c)),
    "modularity": levels.modularity,
    "pathLengths": [path_lengths(a, b) for a, b in question["pairs"]],
    "pathCosts": [path_costs(a, b) for a, b in question["pairs"]],
    "commonNeighbours": [sorted(nx.common_neighbors(undirected, a, b)) for a, b in question["pairs"]],
    "jaccard": [score for _, _, score in nx.jaccard_coefficient(undirected, question["pairs"])],
    "adamicAdar": [score for _, _, score in nx.adamic_adar_index(undirected, question["pairs"])],
    "shortestPaths": [all_shortest(a, b) for a, b in question["pairs"]],
}, sys.stdout)
