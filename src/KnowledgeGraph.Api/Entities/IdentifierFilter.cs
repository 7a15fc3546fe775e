using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Entities;

/// <summary>The conditions on an external identifier. The row is an entity, the place the index of the identifier.</summary>
internal static class IdentifierFilter
{
    public static ObjectFilter Create() => new(
        TypeNames.FilterOf(IdentifierTypes.Identifier),
        "Conditions on an external identifier.",
        [
            new("scheme", OperatorTypes.StringFilter, "The name of the scheme in the ontology.", (operators, scope) =>
            {
                // There are few schemes: each is tested once.
                var test = TextOperators.Compile(operators, scope);
                bool[] passes = [.. scope.Graph.Ontology.IdentifierSchemes.Select(
                    scheme => test(System.Text.Encoding.UTF8.GetBytes(scheme.Name)))];
                var graph = scope.Graph;
                return (entity, identifier, ref _) => passes[graph.Entity(new EntityRow(entity)).Identifiers[identifier].Scheme.Index];
            }),
            new("value", OperatorTypes.StringFilter, "The identifier.", (operators, scope) =>
            {
                var test = TextOperators.Compile(operators, scope);
                var graph = scope.Graph;
                return (entity, identifier, ref _) => test(graph.Entity(new EntityRow(entity)).Identifiers[identifier].ValueUtf8);
            }),
        ]);
}
