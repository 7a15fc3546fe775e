using System.Buffers;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language;
using SourceText = KnowledgeGraph.Compiler.Text.SourceText;

namespace KnowledgeGraph.Cli.Questions;

/// <summary>Places of errors in GraphQL documents.</summary>
internal static class GraphQLPlace
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$");

    /// <summary>The name that an error is about; the beginning of the document if the error has no place.</summary>
    public static TextSpan Of(GraphQLError error, SourceText text) =>
        error.Locations.IsEmpty ? new TextSpan(0, 0) : Of(error.Locations[0], text);

    /// <summary>The name at a place; a place after the end of a line counts as its end.</summary>
    public static TextSpan Of(SourceLocation location, SourceText text)
    {
        var span = text.GetLineSpan(Math.Min(location.Line, text.LineCount));
        var start = Math.Min(span.Start + location.Column - 1, span.Start + span.Length);
        var length = text.Text.AsSpan(start, span.Start + span.Length - start).IndexOfAnyExcept(NameCharacters);
        return new TextSpan(start, length < 0 ? span.Start + span.Length - start : length);
    }
}
