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
    public static (SourceDefinition Source, TextQuote Quote)? Read(MappingSyntax mapping, BindingScope scope)
    {
        scope.Reader.CheckKeys(mapping, What, Keys);
        var id = scope.Reader.Required(mapping, mapping, What, Source);
        var exact = Words(scope.Reader.Required(mapping, mapping, What, Exact), scope.Reader);
        var prefix = Words(scope.Reader.Optional(mapping, Prefix), scope.Reader);
        var suffix = Words(scope.Reader.Optional(mapping, Suffix), scope.Reader);
        if (id is null || ReferenceChecker.Source(id.Value, scope.Reader.At(id), scope) is not { } source)
        {
            return null;
        }

        if (!source.Symbol.MayBeQuoted)
        {
            source.IsUsed = true;
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.QuotationNotAllowed, scope.Reader.At(mapping), scope.Index.LocationOf(id.Value), id.Value);
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
