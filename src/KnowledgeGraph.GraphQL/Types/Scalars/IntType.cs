using System.Globalization;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>A 32-bit integer; an <see cref="int"/> in C#.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Int"/>
internal sealed class IntType : ScalarType
{
    public IntType()
        : base("Int") => Description = "An integer between -(2^31) and 2^31 - 1.";

    public override bool IsBuiltIn => true;

    public override bool TryCoerce(in ScalarInput input, out object? value, out string? error)
    {
        error = null;
        if (input.Kind == ScalarInputKind.Int
            && int.TryParse(input.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            value = number;
            return true;
        }

        value = null;
        if (!input.TryGetDouble(out var real) || real != Math.Truncate(real) || (input.Kind == ScalarInputKind.Float && !input.IsJson))
        {
            error = $"Int cannot represent non-integer value: {input}";
            return false;
        }

        if (real is < int.MinValue or > int.MaxValue)
        {
            error = $"Int cannot represent non 32-bit signed integer value: {input}";
            return false;
        }

        value = (int)real;
        return true;
    }

    public override bool TryWrite(object value, ResponseWriter writer, out string? error)
    {
        error = null;
        switch (value)
        {
            case int number:
                writer.WriteInt(number);
                return true;
            case bool boolean:
                writer.WriteInt(boolean ? 1 : 0);
                return true;
            default:
                return TryWriteConverted(value, writer, out error);
        }
    }

    private static bool TryWriteConverted(object value, ResponseWriter writer, out string? error)
    {
        error = null;
        if (!NumericOutput.TryConvert(value, out var number) || number != Math.Truncate(number))
        {
            error = $"Int cannot represent non-integer value: {NumericOutput.Show(value)}";
            return false;
        }

        if (number is < int.MinValue or > int.MaxValue)
        {
            error = $"Int cannot represent non 32-bit signed integer value: {NumericOutput.Show(value)}";
            return false;
        }

        writer.WriteInt((int)number);
        return true;
    }
}
