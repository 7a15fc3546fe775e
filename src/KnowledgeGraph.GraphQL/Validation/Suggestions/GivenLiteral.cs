using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Suggestions;

/// <summary>A literal of a document.</summary>
internal sealed class GivenLiteral(ValueNode value) : GivenValue
{
    /// <summary>Values that are longer in the document are not repeated.</summary>
    private const int MaxShownLength = 200;

    public override string? Text => TextOf(value);

    public override bool IsFalse => value is BooleanValueNode { Value: false };

    public override IEnumerable<(string Name, GivenValue Value)> Members => value is ObjectValueNode node
        ? node.Fields.Take(MaxParts).Select(static member => (member.Name, (GivenValue)new GivenLiteral(member.Value)))
        : [];

    public override string? Form(GraphQLType type) => Form(type, value);

    public override string Named(string name) => name;

    public override string NamedValue(string name) => name;

    /// <summary>A literal as messages repeat it.</summary>
    public static string Show(ValueNode value) => IsLong(value) ? "…" : ValueText.Of(value);

    private static bool IsLong(ValueNode value) => value.End - value.Start > MaxShownLength;

    private static string? TextOf(ValueNode value) => value switch
    {
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        ListValueNode { Values: [StringValueNode text, ..] } => text.Value,
        _ => null,
    };

    private static string? Form(GraphQLType type, ValueNode value) => (type.Nullable, value) switch
    {
        (EnumType expected, EnumValueNode name) => ValueOf(expected, name.Value),
        (EnumType expected, StringValueNode name) => ValueOf(expected, name.Value),
        (ListType { Item.Nullable: EnumType } list, ListValueNode values) when !IsLong(value) => FormOfList(list, values),
        _ => Accepts(type, value) ? Show(value) : null,
    };

    private static string? FormOfList(ListType list, ListValueNode values)
    {
        var forms = new List<string>();
        foreach (var item in values.Values)
        {
            if (Form(list.Item, item) is not { } form)
            {
                return null;
            }

            forms.Add(form);
        }

        return $"[{string.Join(", ", forms)}]";
    }

    /// <summary>Whether a literal looks like a value of a type: its first parts are checked, and not what is in them.</summary>
    private static bool Accepts(GraphQLType type, ValueNode value) => (type.Nullable, value) switch
    {
        (_, VariableNode) => true,
        (_, NullValueNode) => false,
        (ListType list, ListValueNode values) => values.Values.Take(MaxParts).All(item => Accepts(list.Item, item)),
        (ListType, _) => false,
        (InputObjectType expected, ObjectValueNode given) => given.Fields.Take(MaxParts).All(field => expected.FindField(field.Name) is not null),
        (EnumType expected, EnumValueNode name) => expected.FindValue(name.Value) is not null,
        (ScalarType scalar, not (ListValueNode or ObjectValueNode or EnumValueNode)) =>
            scalar.TryCoerce(LiteralInput.Of(value, VariableValues.None), out _, out _),
        _ => false,
    };
}
