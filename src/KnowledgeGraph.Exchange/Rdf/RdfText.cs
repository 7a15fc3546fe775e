using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Exchange.Rdf;

/// <summary>Terms as N-Triples, N-Quads and Turtle write them.</summary>
/// <seealso href="https://www.w3.org/TR/n-triples/#n-triples-grammar"/>
internal static class RdfText
{
    public static string Iri(string iri) => $"<{Escape(iri, IsSpecialInIri)}>";

    /// <param name="iri">Writes the IRI of a datatype.</param>
    public static string Literal(RdfTerm term, Func<string, string> iri)
    {
        var text = $"\"{Escape(term.Value, static character => character is '"' or '\\' or '\u007F' || character < ' ')}\"";
        return term switch
        {
            { Language: { } language } => $"{text}@{language}",
            { Datatype: { } datatype } => $"{text}^^{iri(datatype)}",
            _ => text,
        };
    }

    private static bool IsSpecialInIri(char character) => character <= ' ' || "<>\"{}|^`\\".Contains(character, StringComparison.Ordinal);

    private static string Escape(string text, Predicate<char> isSpecial)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!isSpecial(text[i]))
            {
                escaped?.Append(text[i]);
                continue;
            }

            escaped ??= new StringBuilder(text, 0, i, text.Length + 16);
            _ = text[i] switch
            {
                '"' => escaped.Append("\\\""),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),

                // A backslash as well: rdflib would take two of them together with what follows.
                var other => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)other:X4}"),
            };
        }

        return escaped?.ToString() ?? text;
    }
}
