using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Filling;

/// <summary>Words that are written as evidence, where they stand in a fact file.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">All of the mapping, without white space at its end.</param>
/// <param name="Source">The id of its source; null where it names none and the file has no default.</param>
/// <param name="Exact">The words; null where they are not a single value.</param>
public sealed record WrittenQuotation(SourceText File, TextSpan Span, string? Source, string? Exact, string? Prefix, string? Suffix)
{
    private const string SourceKey = "source";
    private const string ExactKey = "exact";

    /// <summary>All of a file. Other evidence, and quotations with strange keys, are left to <c>kg check</c>.</summary>
    internal static IEnumerable<WrittenQuotation> In(SyntaxTree tree)
    {
        var ofFile = Text(tree.Root as MappingSyntax, SourceKey);
        return from mapping in EvidenceNodes.Of(tree).OfType<MappingSyntax>()
               where mapping.Find(ExactKey) is not null
                   && mapping.Entries.All(static entry => entry.Name is SourceKey or ExactKey or "prefix" or "suffix")
               select new WrittenQuotation(
                   tree.Text,
                   Trimmed(tree.Text.Text, mapping.Span),
                   Text(mapping, SourceKey) ?? ofFile,
                   Text(mapping, ExactKey),
                   Text(mapping, "prefix"),
                   Text(mapping, "suffix"));
    }

    /// <summary>Its place as MSBuild writes it.</summary>
    public override string ToString() => File.PlaceOf(Span.Start);

    private static string? Text(MappingSyntax? mapping, string key) => (mapping?.Find(key)?.Value as ScalarSyntax)?.Value;

    // A block scalar ends where the next line begins.
    private static TextSpan Trimmed(string text, TextSpan span) =>
        new(span.Start, text.AsSpan(span.Start, span.Length).TrimEnd().Length);
}
