using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Entities;

/// <summary><c>LocalName</c>.</summary>
internal static class LocalNameType
{
    public const string Name = "LocalName";

    /// <summary>The number of names assumed by the cost analysis.</summary>
    public const int ExpectedNames = 5;

    public static ObjectType Create() => new(Name)
    {
        Description = "The name of an entity in a language.",
        Fields =
        [
            Define.Field("language", "String!", new Utf8Resolver((graph, in parent) => Of(graph, parent).LanguageUtf8), "A BCP 47 tag."),
            Define.Field("name", "String!", new Utf8Resolver((graph, in parent) => Of(graph, parent).NameUtf8), "The name."),
        ],
    };

    private static LocalName Of(FactGraph graph, in ObjectHandle parent) => graph.Entity(parent.AsEntity()).LocalNames[parent.Part];
}
