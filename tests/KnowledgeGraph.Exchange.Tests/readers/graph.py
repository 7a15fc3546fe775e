"""Reads a graph with networkx and writes its nodes and edges as JSON: graph.py FILE graphml|gexf."""
import json
import sys

import networkx

path, form = sys.argv[1:]
graph = networkx.read_graphml(path) if form == "graphml" else networkx.read_gexf(path)
nodes = {id: attributes for id, attributes in graph.nodes(data=True)}
edges = [
    {**attributes, "source": source, "target": target}
    for source, target, attributes in graph.edges(data=True)
]
json.dump({"directed": graph.is_directed(), "nodes": nodes, "edges": edges}, sys.stdout)
