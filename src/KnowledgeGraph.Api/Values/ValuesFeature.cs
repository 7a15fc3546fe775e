using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>Literals: the values of properties and qualifiers, and the conditions on them.</summary>
internal sealed class ValuesFeature : Feature
{
    public override IEnumerable<NamedType> Types(SchemaContext schema)
    {
        NamedType[] literals = [.. LiteralTypes.All.SelectMany(type => type.Types(schema))];
        return [ValueTypes.Interface(literals), .. literals, ValueFilter.CreateType(), .. OperatorTypes.OfScalars()];
    }
}
