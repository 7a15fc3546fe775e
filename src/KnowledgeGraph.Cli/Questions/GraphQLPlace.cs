using System.Buffers;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Questions;

/// <summary>Places of errors in GraphQL documents.</summary>
internal static class GraphQLPlace
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$");

    /// <summary>The name at a place; one that lies behind the text is at its end.</summary>
    public static TextSpan SpanAt(SourceText text, int line, int column)
    {
        var span = text.GetLineSpan(Math.Min(line, text.LineCount));
        var start = Math.Min(span.Start + column - 1, span.Start + span.Length);
        var length = text.Text.AsSpan(start, span.Start + span.Length - start).IndexOfAnyExcept(NameCharacters);
        return new TextSpan(start, length < 0 ? span.Start + span.Length - start : length);
    }
}
