using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>A finite double-precision number; a <see cref="double"/> in C#.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Float"/>
internal sealed class FloatType : ScalarType
{
    public FloatType()
        : base("Float") => Description = "A finite double-precision number, as defined by IEEE 754.";

    public override bool IsBuiltIn => true;

    public override bool TryCoerce(in ScalarInput input, out object? value, out string? error)
    {
        var isNumber = input.TryGetDouble(out var number);
        value = isNumber ? number : null;
        error = isNumber ? null : $"Float cannot represent non numeric value: {input}";
        return isNumber;
    }

    public override bool TryWrite(object value, ResponseWriter writer, out string? error)
    {
        error = null;
        if (value is bool boolean)
        {
            writer.WriteInt(boolean ? 1 : 0);
            return true;
        }

        if (!NumericOutput.TryConvert(value, out var number))
        {
            error = $"Float cannot represent non numeric value: {NumericOutput.Show(value)}";
            return false;
        }

        writer.WriteDouble(number);
        return true;
    }
}
