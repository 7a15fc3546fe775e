using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.Explorer.Entities;

/// <summary>An entity as Turtle.</summary>
/// <seealso href="https://www.w3.org/TR/turtle/"/>
/// <param name="root">The address of the server's first page.</param>
internal sealed class TurtleFormat(string root) : IAnswerFormat
{
    public string ContentType => "text/turtle; charset=utf-8";

    public ReadOnlyMemory<byte>? Write(ReadOnlyMemory<byte> response)
    {
        using var document = JsonDocument.Parse(response);
        var turtle = new StringBuilder();
        foreach (var group in EntityTriples.Read(document.RootElement.GetProperty("data"), root).GroupBy(static triple => triple.Subject))
        {
            turtle.Append(Iri(group.Key)).Append('\n')
                .AppendJoin(" ;\n", group.Select(static triple => $"    {Iri(triple.Predicate)} {Text(triple.Object)}")).Append(" .\n\n");
        }

        return Encoding.UTF8.GetBytes(turtle.ToString());
    }

    private static string Text(Term term) =>
        term.IsIri ? Iri(term.Value) : $"\"{Escape(term.Value, static rune => rune is '"' or '\\' || rune < ' ')}\"{(term.Datatype is { } type ? $"^^{Iri(type)}" : "")}";

    private static string Iri(string iri) => $"<{Escape(iri, static rune => rune <= ' ' || "<>\"{}|^`\\".Contains((char)rune, StringComparison.Ordinal))}>";

    private static string Escape(string text, Func<int, bool> isSpecial)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (isSpecial(character))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }
}
