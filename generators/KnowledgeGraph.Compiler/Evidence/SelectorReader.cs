using System.Globalization;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>
/// Reads evidence that is written as a mapping: words (<c>exact</c>, <c>prefix</c>, <c>suffix</c>), a row (<c>row</c>), a value
/// (<c>pointer</c>), or nothing but the <c>source</c>, which is the whole document.
/// </summary>
internal static class SelectorReader
{
    private const string What = "Evidence";
    private const string Exact = "exact";
    private const string Row = "row";
    private const string Pointer = "pointer";
    private const string Digest = "digest";
    private static readonly string[] Kinds = [Exact, Row, Pointer];
    private static readonly string[] Around = ["prefix", "suffix"];
    private static readonly string[] Keys = ["source", .. Kinds, .. Around, Digest];

    /// <summary>Null, with a diagnostic, where it cannot be read or its source may not be quoted.</summary>
    public static EvidenceSelector? Read(MappingSyntax mapping, BindingScope scope)
    {
        var reader = scope.Reader;
        reader.CheckKeys(mapping, What, Keys);
        var id = reader.Required(mapping, mapping, What, "source");
        var kinds = Kinds.Where(kind => mapping.Find(kind) is not null).ToArray();
        if (kinds.Length > 1)
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.MixedSelectors, reader.At(mapping.Find(kinds[1])!.Key), $"'{kinds[0]}' and '{kinds[1]}'");
            return null;
        }

        var kind = kinds.Length == 0 ? null : kinds[0];
        if (!AreBeside(kind == Exact ? [Digest] : kind is null ? [.. Around, Digest] : Around, kind, mapping, reader)
            || Bind(kind, mapping, reader) is not { } selector
            || id is null
            || ReferenceChecker.Source(id.Value, reader.At(id), scope) is not { } source)
        {
            return null;
        }

        source.IsUsed = true;
        if (kind == Exact && !source.Symbol.MayBeQuoted)
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.QuotationNotAllowed, reader.At(mapping), scope.Index.LocationOf(source.Symbol.Id), source.Symbol.Id);
            return null;
        }

        return selector with { Source = source };
    }

    /// <summary>Reports a key that belongs to another kind of selector.</summary>
    private static bool AreBeside(string[] strangers, string? kind, MappingSyntax mapping, NodeReader reader)
    {
        if (strangers.FirstOrDefault(key => mapping.Find(key) is not null) is not { } stranger)
        {
            return true;
        }

        if (kind is null && stranger != Digest)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.MissingKey, reader.At(mapping), "A quotation", Exact);
        }
        else
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.MixedSelectors, reader.At(mapping.Find(stranger)!.Key),
                kind is null ? $"'{stranger}' and no 'row' or 'pointer'" : $"'{kind}' and '{stranger}'");
        }

        return false;
    }

    private static EvidenceSelector? Bind(string? kind, MappingSyntax mapping, NodeReader reader)
    {
        uint? digest = null;
        if (reader.Optional(mapping, Digest) is { } written)
        {
            if (!EvidenceReference.TryDigest(written.Value, out var value))
            {
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.MalformedValue, reader.At(written), written.Value, "a digest of 8 hex digits ('kg cite' writes it)");
                return null;
            }

            digest = value;
        }

        switch (kind)
        {
            case null:
                return new EvidenceSelector();
            case Row:
                return reader.Required(mapping, mapping, What, Row) is { } row && ReadRow(row, reader) is { } number
                    ? new EvidenceSelector { Row = number, Digest = digest }
                    : null;
            case Pointer:
                return ReadPointer(mapping.Find(Pointer)!.Value, reader) is { } pointer
                    ? new EvidenceSelector { Pointer = pointer, Digest = digest }
                    : null;
            default:
                var exact = Words(reader.Required(mapping, mapping, What, Exact), reader);
                var prefix = Words(reader.Optional(mapping, Around[0]), reader);
                var suffix = Words(reader.Optional(mapping, Around[1]), reader);
                return exact is null ? null : new EvidenceSelector { Quote = new TextQuote(exact, prefix, suffix) };
        }
    }

    private static int? ReadRow(ScalarSyntax scalar, NodeReader reader)
    {
        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0)
        {
            return row;
        }

        reader.Diagnostics.Report(
            DiagnosticCatalogue.MalformedValue, reader.At(scalar), scalar.Value, "the number of a row, counted from 1 with the header");
        return null;
    }

    /// <summary>An empty pointer is the whole value, so that it may be written as two quotation marks.</summary>
    private static string? ReadPointer(SyntaxNode node, NodeReader reader)
    {
        if (node is not ScalarSyntax scalar)
        {
            reader.Scalar(node, $"'{Pointer}'");
            return null;
        }

        if ((scalar.Value.Length == 0 || scalar.Value[0] == '/') && scalar.Value.Length <= QuotationFinder.MaxLength)
        {
            return scalar.Value;
        }

        reader.Diagnostics.Report(
            DiagnosticCatalogue.MalformedValue, reader.At(scalar), scalar.Value, "a JSON pointer, for instance /objects/5");
        return null;
    }

    private static string? Words(ScalarSyntax? scalar, NodeReader reader)
    {
        if (scalar is null)
        {
            return null;
        }

        var words = PassageDigest.Fold(scalar.Value);
        if (words.Length <= QuotationFinder.MaxLength)
        {
            return words;
        }

        reader.Diagnostics.Report(
            DiagnosticCatalogue.MalformedValue, reader.At(scalar), words.Substring(0, 40) + "…",
            "a text of at most 2,000 characters, which a quotation is");
        return null;
    }
}
