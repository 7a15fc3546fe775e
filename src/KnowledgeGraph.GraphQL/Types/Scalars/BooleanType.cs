using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>True or false; a <see cref="bool"/> in C#.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Boolean"/>
internal sealed class BooleanType : ScalarType
{
    public BooleanType()
        : base("Boolean") => Description = "`true` or `false`.";

    public override bool IsBuiltIn => true;

    public override bool TryCoerce(in ScalarInput input, out object? value, out string? error)
    {
        var isBoolean = input.Kind == ScalarInputKind.Boolean;
        value = isBoolean ? input.Text == "true" : null;
        error = isBoolean ? null : $"Boolean cannot represent a non boolean value: {input}";
        return isBoolean;
    }

    public override bool TryWrite(object value, ResponseWriter writer, out string? error)
    {
        error = null;
        if (value is bool boolean)
        {
            writer.WriteBoolean(boolean);
            return true;
        }

        if (value is not string && NumericOutput.TryConvert(value, out var number))
        {
            writer.WriteBoolean(number != 0);
            return true;
        }

        error = $"Boolean cannot represent a non boolean value: {NumericOutput.Show(value)}";
        return false;
    }
}
