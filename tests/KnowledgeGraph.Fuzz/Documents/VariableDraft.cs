using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Fuzz.Documents;

/// <summary>A variable that an operation declares.</summary>
internal sealed record VariableDraft(string Name, GraphQLType Type)
{
    /// <summary>The tokens of its default value; none if it has no default.</summary>
    public IReadOnlyList<string> DefaultValue { get; set; } = [];
}
