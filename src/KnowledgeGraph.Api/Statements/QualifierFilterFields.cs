using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Values;

namespace KnowledgeGraph.Api.Statements;

/// <summary>What conditions on qualifiers ask about: one field for each that the ontology declares. A statement may have several of one.</summary>
internal static class QualifierFilterFields
{
    public static IReadOnlyList<FilterField> Create(Ontology ontology, GraphFilters filters)
    {
        var scope = new NameScope([ObjectFilter.And, ObjectFilter.Or]);
        return [.. ontology.Qualifiers.Select(qualifier => Create(qualifier, scope.Claim(qualifier.Name), filters))];
    }

    private static FilterField Create(Qualifier qualifier, string name, GraphFilters filters)
    {
        if (qualifier.ValueKind == ValueKind.Entity)
        {
            return new FilterField(name, filters.Names.ListOf(GraphFilters.EntityName), qualifier.Description, (conditions, scope) =>
                ListConditions.Compile(conditions, new QualifierValues(scope.Graph, qualifier), element =>
                {
                    var test = filters.Entity.CompileInside(element, scope, hasStatement: false);
                    var graph = scope.Graph;
                    return (statement, place, ref work) =>
                        graph.Statement(statement).Qualifiers[place].Value is { Kind: ValueKind.Entity } value && test(value.AsEntity().Index, -1, ref work);
                }));
        }

        var type = filters.Names.ListOf(filters.Names.Of(qualifier.ValueKind, qualifier.Enumeration));
        return new FilterField(name, type, qualifier.Description, (conditions, scope) =>
            ListConditions.Compile(conditions, new QualifierValues(scope.Graph, qualifier), element =>
            {
                var test = FactOperators.Compile(qualifier.ValueKind, element, scope);
                var graph = scope.Graph;
                return (statement, place, ref _) => test(graph.Statement(statement).Qualifiers[place].Value);
            }));
    }
}
