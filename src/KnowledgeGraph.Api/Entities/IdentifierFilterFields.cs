using KnowledgeGraph.Api.Filters;

namespace KnowledgeGraph.Api.Entities;

/// <summary>What conditions on an identifier ask about. The row is an entity, the place the number of the identifier.</summary>
internal static class IdentifierFilterFields
{
    public static IReadOnlyList<FilterField> Create() =>
    [
        new("scheme", "StringFilter", "The scheme, as the ontology names it.", (operators, scope) =>
        {
            // Schemes are few: each is judged once.
            var test = TextOperators.Compile(operators, scope);
            bool[] passes = [.. scope.Graph.Ontology.IdentifierSchemes.Select(scheme => test(System.Text.Encoding.UTF8.GetBytes(scheme.Name)))];
            var graph = scope.Graph;
            return (entity, identifier, ref _) => passes[graph.Entity(entity).Identifiers[identifier].Scheme.Index];
        }),
        new("value", "StringFilter", "The identifier itself.", (operators, scope) =>
        {
            var test = TextOperators.Compile(operators, scope);
            var graph = scope.Graph;
            return (entity, identifier, ref _) => test(graph.Entity(entity).Identifiers[identifier].ValueUtf8);
        }),
    ];
}
