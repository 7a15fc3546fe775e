using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Sources;

/// <summary>Reads a part of a statement or a source by its index: the part of the handle.</summary>
internal static class SourceReaders
{
    public static Evidence Passage(FactGraph graph, in ObjectHandle parent) => graph.Statement(parent.AsStatement()).Evidence[parent.Part];

    public static SourceLink Link(FactGraph graph, in ObjectHandle parent) => graph.Source(parent.AsSource()).DerivedFrom[parent.Part];
}
