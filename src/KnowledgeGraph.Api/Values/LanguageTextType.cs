using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>Text in a stated language.</summary>
internal sealed class LanguageTextType() : LiteralType(ValueKind.LanguageText, "Text in a stated language.")
{
    private const string Text = "text";
    private const string Language = "language";

    private static readonly string Filter = TypeNames.FilterOf(TextType.ValueTypeName);

    public override string ValueType => TextType.ValueTypeName;

    public override IEnumerable<NamedType> Types(SchemaContext schema) =>
    [
        OperatorTypes.Create(
            Filter,
            "Conditions on a text in a language.",
            [
                Define.Input(Text, OperatorTypes.StringFilter, "The text."),
                Define.Input(Language, OperatorTypes.StringFilter, "The language, as a BCP 47 tag."),
            ]),
    ];

    public override string TypeOf(Enumeration? enumeration, SchemaNames names) => ValueType;

    public override string FilterOf(Enumeration? enumeration, SchemaNames names) => Filter;

    public override FactTest Compile(object conditions, FilterScope scope)
    {
        var given = (InputObject)conditions;
        var text = given.Get<InputObject>(Text) is { } words ? TextOperators.Compile(words, scope) : static _ => true;
        var language = given.Get<InputObject>(Language) is { } tag ? TextOperators.Compile(tag, scope) : static _ => true;
        return value => value is { Kind: ValueKind.LanguageText } literal
            ? text(literal.AsUtf8()) && language(literal.LanguageUtf8())
            : text(default) && language(default);
    }

    public override RowOrder Order(Func<int, FactValue?> read, bool isDescending) => TextType.OrderByText(read, isDescending);

    public override void WriteText(FactValue value, ResponseWriter writer) => writer.WriteString(value.AsUtf8());
}
