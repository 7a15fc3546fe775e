"""The same questions asked of igraph: arguments are the folder of the edges, pairs and centres, the size, and what to measure; JSON of
microseconds on standard output."""
import csv
import json
import statistics
import sys
import time

import igraph

folder, size, names = sys.argv[1], sys.argv[2], sys.argv[3].split(",")


def rows(name):
    with open(f"{folder}/{name}-{size}.csv") as file:
        lines = csv.reader(file)
        next(lines)
        return [tuple(map(int, line[:2])) for line in lines]


def measure(action, questions, rounds=1):
    elapsed, processor = [], []
    for question in questions * rounds:
        start, before = time.perf_counter(), time.process_time()
        action(question)
        processor.append(time.process_time() - before)
        elapsed.append(time.perf_counter() - start)
    return {"elapsed": statistics.median(elapsed) * 1e6, "processor": statistics.median(processor) * 1e6}


edges, pairs, centres = rows("edges"), rows("pairs"), [row[0] for row in rows("centres")]
directed = igraph.Graph(n=int(size), edges=edges, directed=True)
graph = igraph.Graph(n=int(size), edges=edges)
communities = []
tasks = {
    "shortestPath": lambda: measure(lambda pair: graph.get_shortest_paths(pair[0], pair[1]), pairs),
    "twoHops": lambda: measure(lambda node: directed.neighborhood(node, order=2, mode="out"), centres),
    "twoHopsGraph": lambda: measure(lambda node: directed.induced_subgraph(directed.neighborhood(node, order=2, mode="out")), centres),
    "components": lambda: measure(lambda _: graph.connected_components(), [None], 5),
    "pageRank": lambda: measure(lambda _: graph.pagerank(), [None], 3),
    "betweenness": lambda: measure(lambda _: graph.betweenness(), [None]),
    "communities": lambda: measure(lambda _: communities.append(graph.community_multilevel().modularity), [None]),
}
answer = {name: tasks[name]() for name in names}
if communities:
    # A number rather than a time, in the same place.
    answer["modularity"] = {"elapsed": statistics.median(communities), "processor": 0}
json.dump(answer, sys.stdout)
