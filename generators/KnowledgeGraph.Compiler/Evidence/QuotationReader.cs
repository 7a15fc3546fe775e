using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>Reads a passage that is quoted: <c>{ source: …, exact: …, prefix: …, suffix: … }</c>.</summary>
internal static class QuotationReader
{
    private const string What = "A quotation";
    private const string Source = "source";
    private const string Exact = "exact";
    private const string Prefix = "prefix";
    private const string Suffix = "suffix";
    private static readonly string[] Keys = [Source, Exact, Prefix, Suffix];

    /// <summary>Null, with a diagnostic, where it cannot be read or its source may not be quoted.</summary>
    public static (SourceDefinition Source, TextQuote Quote)? Read(MappingSyntax mapping, FactIndex index, NodeReader reader)
    {
        reader.CheckKeys(mapping, What, Keys);
        var id = reader.Required(mapping, mapping, What, Source);
        var exact = Words(reader.Required(mapping, mapping, What, Exact), reader);
        var prefix = Words(reader.Optional(mapping, Prefix), reader);
        var suffix = Words(reader.Optional(mapping, Suffix), reader);
        if (id is null || ReferenceChecker.Source(id.Value, reader.At(id), index, reader) is not { } source)
        {
            return null;
        }

        if (!source.Symbol.MayBeQuoted)
        {
            source.IsUsed = true;
            reader.Diagnostics.Report(DiagnosticCatalogue.QuotationNotAllowed, reader.At(mapping), index.LocationOf(id.Value), id.Value);
            return null;
        }

        return exact is null ? null : (source, new TextQuote(exact, prefix, suffix));
    }

    private static string? Words(ScalarSyntax? scalar, NodeReader reader)
    {
        if (scalar is null)
        {
            return null;
        }

        var words = PassageDigest.Fold(scalar.Value);
        if (words.Length <= QuotationFinder.MaximumLength)
        {
            return words;
        }

        reader.Diagnostics.Report(
            DiagnosticCatalogue.MalformedValue, reader.At(scalar), words.Substring(0, 40) + "…", "a text of at most 2,000 characters, which a quotation is");
        return null;
    }
}
