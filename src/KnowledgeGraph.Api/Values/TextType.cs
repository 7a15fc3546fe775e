using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>Text of no stated language.</summary>
internal sealed class TextType() : LiteralType(ValueKind.Text, "Plain text.")
{
    public const string ValueTypeName = "TextValue";

    public override string ValueType => ValueTypeName;

    public override ValueCondition Condition { get; } = new(
        "text", OperatorTypes.StringFilter, "A text, with or without a language, or a URL.", static (conditions, scope) =>
        {
            var text = TextOperators.Compile(conditions, scope);
            return value =>
                text(value is { Kind: ValueKind.Text or ValueKind.LanguageText or ValueKind.Url } given ? given.AsUtf8() : default);
        });

    public override IEnumerable<NamedType> Types(SchemaContext schema) =>
    [
        ValueTypes.Create(
            ValueType,
            "A text.",
            Define.Field(
                "language",
                TypeNames.String,
                new OptionalUtf8Resolver(Language),
                "The language, as a BCP 47 tag; null if not stated.")),
    ];

    public override string TypeOf(Enumeration? enumeration, SchemaNames names) => TypeNames.String;

    public override string FilterOf(Enumeration? enumeration, SchemaNames names) => OperatorTypes.StringFilter;

    public override FactTest Compile(object conditions, FilterScope scope) => Compile(Kind, conditions, scope);

    public override RowOrder Order(Func<int, FactValue?> read, bool isDescending) => OrderByText(read, isDescending);

    public override ValueWriter Writer(Enumeration? enumeration, SchemaEnums enums) => WriteText;

    public override void WriteText(FactValue value, ResponseWriter writer) => writer.WriteString(value.AsUtf8());

    /// <summary>Makes a test of the conditions on the text of values of this kind.</summary>
    public static FactTest Compile(ValueKind kind, object conditions, FilterScope scope)
    {
        var text = TextOperators.Compile(conditions, scope);
        return value => text(value is { } given && given.Kind == kind ? given.AsUtf8() : default);
    }

    /// <summary>Makes an order by the text of values.</summary>
    public static TextOrder OrderByText(Func<int, FactValue?> read, bool isDescending) =>
        new((row, _) => read(row) is { } text ? text.AsUtf8() : default, isDescending);

    private static ReadOnlySpan<byte> Language(FactGraph graph, in ObjectHandle parent)
    {
        var value = Handles.ValueOf(graph, parent);
        return value.Kind == ValueKind.LanguageText ? value.LanguageUtf8() : default;
    }
}
