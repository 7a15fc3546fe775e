using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The spelling of strings in quotes.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-String-Value"/>
internal static class StringLiteral
{
    /// <summary>Writes a text in quotes, with the quotes, backslashes and control characters in it escaped.</summary>
    public static string Print(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(character) => text.Append("\\u").Append(((int)character).ToString("X4", null)),
                _ => text.Append(character),
            };
        }

        return text.Append('"').ToString();
    }
}
