using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Exchange.Rdf;

/// <summary>The part of the ontology that a selection uses, as an RDF schema.</summary>
/// <seealso href="https://www.w3.org/TR/rdf-schema/"/>
internal static class VocabularyNodes
{
    public static IEnumerable<RdfNode> Of(GraphSelection selection, RdfNames names)
    {
        var ontology = selection.Graph.Ontology;
        var (kinds, predicates) = (new HashSet<Kind>(), new HashSet<Predicate>());
        if (selection.IsWhole)
        {
            kinds.UnionWith(ontology.Kinds);
            predicates.UnionWith(ontology.Predicates);
        }
        else
        {
            foreach (var entity in selection.Entities)
            {
                kinds.Add(entity.Kind);
                kinds.UnionWith(entity.Kind.Ancestors);
            }

            predicates.UnionWith(selection.Statements.Select(static statement => statement.Predicate));
        }

        return ontology.Kinds.Where(kinds.Contains).Select(kind => Of(kind, names))
            .Concat(ontology.Predicates.Where(predicates.Contains).Select(predicate => Of(predicate, names)));
    }

    private static RdfNode Of(Kind kind, RdfNames names)
    {
        var node = new RdfNode(names.Of(kind));
        node.Add(RdfNames.Type, RdfTerm.Iri(RdfNames.Rdfs + "Class"));
        node.Add(RdfNames.Label, kind.Label);
        node.Add(RdfNames.Rdfs + "comment", kind.Description);
        foreach (var parent in kind.Parents)
        {
            node.Add(RdfNames.Rdfs + "subClassOf", RdfTerm.Iri(names.Of(parent)));
        }

        return node;
    }

    private static RdfNode Of(Predicate predicate, RdfNames names)
    {
        var node = new RdfNode(names.Of(predicate));
        node.Add(RdfNames.Type, RdfTerm.Iri(RdfNames.Rdf + "Property"));
        node.Add(RdfNames.Label, predicate.Label);
        node.Add(RdfNames.Rdfs + "comment", predicate.Description);
        if (predicate.SubPredicateOf is { } general)
        {
            node.Add(RdfNames.Rdfs + "subPropertyOf", RdfTerm.Iri(names.Of(general)));
        }

        return node;
    }
}
