using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Values;

namespace KnowledgeGraph.Api.Statements;

/// <summary>The conditions on qualifiers: one field for each that the ontology declares. A statement may have several of one.</summary>
internal static class QualifiersFilter
{
    public const string Type = "Qualifiers";

    public static readonly string Name = TypeNames.FilterOf(Type);

    public static ObjectFilter Create(Ontology ontology, FilterCatalog filters)
    {
        var scope = new NameScope([ObjectFilter.And, ObjectFilter.Or]);
        return new ObjectFilter(
            Name,
            "Conditions on the qualifiers of a statement.",
            [.. ontology.Qualifiers.Select(qualifier => Field(qualifier, scope.Claim(qualifier.Name), filters))]);
    }

    private static FilterField Field(Qualifier qualifier, string name, FilterCatalog filters) =>
        (qualifier.ValueKind == ValueKind.Entity ? OfEntity(qualifier, name, filters) : OfValue(qualifier, name, filters)) with
        {
            DeprecationReason = qualifier.DeprecationReason,
        };

    private static FilterField OfEntity(Qualifier qualifier, string name, FilterCatalog filters) =>
        new(name, filters.ListOf(TypeFamily.Entity.Filter), qualifier.Description, (conditions, scope) =>
            ListConditions.Compile(conditions, new QualifierValues(scope.Graph, qualifier), scope, element =>
            {
                var test = filters[TypeFamily.Entity].CompileInside(element, scope, hasStatement: false);
                var graph = scope.Graph;
                return (statement, place, ref work) =>
                    graph.Statement(new StatementRow(statement)).Qualifiers[place].Value is { Kind: ValueKind.Entity } value
                    && test(value.AsEntity().Row.Index, -1, ref work);
            }));

    private static FilterField OfValue(Qualifier qualifier, string name, FilterCatalog filters)
    {
        var type = LiteralTypes.Of(qualifier.ValueKind);
        var filter = filters.ListOf(type.FilterOf(qualifier.Enumeration, filters.Names));
        return new FilterField(name, filter, qualifier.Description, (conditions, scope) =>
            ListConditions.Compile(conditions, new QualifierValues(scope.Graph, qualifier), scope, element =>
            {
                var test = type.Compile(element, scope);
                var graph = scope.Graph;
                return (statement, place, ref _) => test(graph.Statement(new StatementRow(statement)).Qualifiers[place].Value);
            }));
    }
}
