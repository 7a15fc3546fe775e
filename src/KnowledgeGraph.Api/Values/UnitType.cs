using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary><c>Unit</c>.</summary>
internal static class UnitType
{
    public static ObjectType Create() => new(TypeNames.Unit)
    {
        Description = "A unit of measurement.",
        Fields =
        [
            Define.Field("name", "String!", new ModelTextResolver<Unit>(unit => unit.Name), "The name in the ontology."),
            Define.Field("symbol", "String!", new ModelTextResolver<Unit>(unit => unit.Symbol), "The symbol for display."),
            Define.Field(
                "dimension",
                "String!",
                new ModelTextResolver<Unit>(unit => unit.Dimension),
                "The dimension. Only quantities of the same dimension are comparable."),
            Define.Field("description", "String!", new ModelTextResolver<Unit>(unit => unit.Description), "The description."),
        ],
    };
}
