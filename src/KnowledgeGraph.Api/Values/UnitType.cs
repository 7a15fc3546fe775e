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
            Define.Field("name", "String!", new ModelTextResolver<Unit>(unit => unit.Name), "As the ontology names it."),
            Define.Field("symbol", "String!", new ModelTextResolver<Unit>(unit => unit.Symbol), "As shown to people."),
            Define.Field(
                "dimension",
                "String!",
                new ModelTextResolver<Unit>(unit => unit.Dimension),
                "Only quantities of one dimension are comparable."),
            Define.Field("description", "String!", new ModelTextResolver<Unit>(unit => unit.Description), "What it measures."),
        ],
    };
}
