using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>Literals of a document, as scalars read them.</summary>
internal static class LiteralInput
{
    /// <summary>The literal as the input of a scalar. The parser bounds its nesting.</summary>
    /// <param name="literal">A literal that is neither null nor a variable.</param>
    /// <param name="variables">The values of the variables inside lists and objects.</param>
    public static ScalarInput Of(ValueNode literal, VariableValues variables) => literal switch
    {
        IntValueNode number => ScalarInput.Int(number.Value),
        FloatValueNode number => ScalarInput.Float(number.Value),
        StringValueNode text => ScalarInput.String(text.Value),
        BooleanValueNode boolean => ScalarInput.Boolean(boolean.Value),
        EnumValueNode name => ScalarInput.Enum(name.Value),
        ListValueNode list => ScalarInput.List(ValueText.Of(list), Items(list, variables)),
        ObjectValueNode value => ScalarInput.Object(ValueText.Of(value), Members(value, variables)),
        _ => throw new ArgumentException($"{literal.GetType().Name} is not an input of a scalar.", nameof(literal)),
    };

    private static object? Untyped(ValueNode literal, VariableValues variables) => literal switch
    {
        NullValueNode => null,
        VariableNode variable => variables.TryGet(variable.Name, out var known) ? known : null,
        ListValueNode list => Items(list, variables),
        ObjectValueNode value => Members(value, variables),
        _ => Of(literal, variables).ToValue(),
    };

    private static object?[] Items(ListValueNode list, VariableValues variables) =>
        [.. list.Values.Select(item => Untyped(item, variables))];

    private static Dictionary<string, object?> Members(ObjectValueNode value, VariableValues variables)
    {
        var members = new Dictionary<string, object?>(value.Fields.Length, StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            members[field.Name] = Untyped(field.Value, variables);
        }

        return members;
    }
}
