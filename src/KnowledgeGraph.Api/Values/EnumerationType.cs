using System.Text;
using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>A value of an enumeration of the ontology, which is an enum in the schema.</summary>
internal sealed class EnumerationType() : LiteralType(ValueKind.Enumeration, "A value of an enumeration.")
{
    public override string ValueType => "EnumerationValue";

    public override ValueCondition Condition { get; } = new(
        "enumeration", OperatorTypes.StringFilter, "A value of an enumeration, by its name in the ontology.", static (conditions, scope) =>
        {
            // There are few enumeration values: each is tested once.
            var test = TextOperators.Compile(conditions, scope);
            bool[] passes = [.. scope.Graph.Ontology.EnumerationValues.Select(each => test(Encoding.UTF8.GetBytes(each.Name)))];
            var absent = test(default);
            return value => value is { Kind: ValueKind.Enumeration } given ? passes[given.AsEnumerationValue().Index] : absent;
        });

    public override IEnumerable<NamedType> Types(SchemaContext schema) =>
    [
        ValueTypes.Create(
            ValueType,
            "A value of an enumeration of the ontology.",
            Define.Field("name", "String!", new EnumerationTextResolver(value => value.Name), "The name in the ontology."),
            Define.Field("label", "String!", new EnumerationTextResolver(value => Labels.Alone(value.Label)), "The name in words."),
            Define.Field(
                "enumeration",
                "String!",
                new EnumerationTextResolver(value => value.Enumeration.Name),
                "The name of the enumeration."),
            Define.Field("description", "String!", new EnumerationTextResolver(value => value.Description), "The description.")),
        .. schema.Ontology.Enumerations.Select(enumeration =>
            OperatorTypes.OfEnum(schema.Names.FilterOf(enumeration), schema.Names.Of(enumeration))),
    ];

    public override string TypeOf(Enumeration? enumeration, SchemaNames names) => names.Of(enumeration!);

    public override string FilterOf(Enumeration? enumeration, SchemaNames names) => names.FilterOf(enumeration!);

    public override FactTest Compile(object conditions, FilterScope scope)
    {
        var test = ValueOperators.Compile(conditions, static operand => ((EnumerationValue)operand).Index, scope);
        return value => test(value is { Kind: ValueKind.Enumeration } given ? given.AsEnumerationValue().Index : null);
    }

    public override RowOrder Order(Func<int, FactValue?> read, bool isDescending) =>
        new ValueOrder<int>((row, _) => read(row)?.AsEnumerationValue().Index, isDescending);

    public override ValueWriter Writer(Enumeration? enumeration, SchemaEnums enums)
    {
        // Columns number the values of all enumerations together, an enum only its own.
        var names = enums.Of(enumeration!);
        var first = enumeration!.Values.IsEmpty ? 0 : enumeration.Values[0].Index;
        return (value, writer) => names.Write(value.AsEnumerationValue().Index - first, writer);
    }

    public override void WriteText(FactValue value, ResponseWriter writer) => writer.WriteString(value.AsEnumerationValue().Label);
}
