"""Reads RDF with rdflib and writes its triples as JSON: rdf.py FILE FORMAT."""
import json
import sys

import rdflib

# Literals as they are written, not as rdflib would write them.
rdflib.NORMALIZE_LITERALS = False
path, form = sys.argv[1:]
dataset = rdflib.ConjunctiveGraph()
with open(path, "rb") as file:
    dataset.parse(file, format=form, publicID="http://reader.example/")


def term(node):
    if isinstance(node, rdflib.Literal):
        return ["literal", str(node), str(node.datatype or ""), (node.language or "").lower()]
    return ["iri" if isinstance(node, rdflib.URIRef) else "blank", str(node), "", ""]


triples = [[str(s), str(p), *term(o)] for s, p, o in dataset.triples((None, None, None))]
graphs = sorted(str(graph.identifier) for graph in dataset.contexts() if isinstance(graph.identifier, rdflib.URIRef))
json.dump({"triples": triples, "graphs": graphs if form == "nquads" else []}, sys.stdout)
