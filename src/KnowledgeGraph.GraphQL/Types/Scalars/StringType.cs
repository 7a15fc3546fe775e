using System.Globalization;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>Text; a <see cref="string"/> in C#.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-String"/>
internal sealed class StringType : ScalarType
{
    public StringType()
        : base("String") => Description = "Text, a sequence of Unicode code points.";

    public override bool IsBuiltIn => true;

    public override bool TryCoerce(in ScalarInput input, out object? value, out string? error)
    {
        var isText = input.Kind == ScalarInputKind.String;
        value = isText ? input.Text : null;
        error = isText ? null : $"String cannot represent a non string value: {input}";
        return isText;
    }

    public override bool TryWrite(object value, ResponseWriter writer, out string? error)
    {
        error = null;
        switch (value)
        {
            case string text:
                writer.WriteString(text);
                return true;
            case bool boolean:
                writer.WriteString(boolean ? "true" : "false");
                return true;
            case double or float or decimal or long or int:
                writer.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
                return true;
            default:
                error = $"String cannot represent value: {NumericOutput.Show(value)}";
                return false;
        }
    }
}
