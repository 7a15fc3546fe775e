using System.Globalization;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>An identifier, written as a string and read from a string or an integer; a <see cref="string"/> in C#.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-ID"/>
internal sealed class IdType : ScalarType
{
    /// <summary>The number up to which a double can hold every integer: 2^53.</summary>
    private const double MaxExactInteger = 9_007_199_254_740_992;

    public IdType()
        : base("ID") =>
        Description = "An opaque identifier, not meant to be read by people. Strings and integers are accepted; strings are returned.";

    public override bool IsBuiltIn => true;

    public override bool TryCoerce(in ScalarInput input, out object? value, out string? error)
    {
        error = null;
        value = input.Kind is ScalarInputKind.String or ScalarInputKind.Int ? input.Text : null;
        if (value is null)
        {
            error = input.IsJson
                ? $"ID cannot represent value: {input}"
                : $"ID cannot represent a non-string and non-integer value: {input}";
        }

        return value is not null;
    }

    public override bool TryWrite(object value, ResponseWriter writer, out string? error)
    {
        error = null;
        switch (value)
        {
            case string text:
                writer.WriteString(text);
                return true;
            case int or long:
                writer.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
                return true;
            case double number when number == Math.Truncate(number) && Math.Abs(number) <= MaxExactInteger:
                writer.WriteString(((long)number).ToString(CultureInfo.InvariantCulture));
                return true;
            default:
                error = $"ID cannot represent value: {NumericOutput.Show(value)}";
                return false;
        }
    }
}
