"""Reads a graph with networkx and writes its nodes and edges as JSON: graph.py FILE graphml|gexf."""
import json
import sys

import networkx

path, form = sys.argv[1:]
graph = networkx.read_graphml(path) if form == "graphml" else networkx.read_gexf(path)
nodes = {id: attributes for id, attributes in graph.nodes(data=True)}
# In a graph with parallel edges, the key of an edge is its id.
keyed = graph.edges(data=True, keys=True) if graph.is_multigraph() else ((s, t, None, data) for s, t, data in graph.edges(data=True))
edges = [{"id": key, **attributes, "source": source, "target": target} for source, target, key, attributes in keyed]
json.dump({"directed": graph.is_directed(), "nodes": nodes, "edges": edges}, sys.stdout)
