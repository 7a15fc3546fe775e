using System.Globalization;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>Compares evidence with its documents. What one document says at one place is read once for all statements.</summary>
internal sealed class EvidenceChecker
{
    private readonly Dictionary<(string Source, int Offset, int Length), uint> _digests = [];
    private readonly QuotationFinder _quotations = new();

    public EvidenceTally Tally { get; } = new();

    /// <summary>Whether another order of the statements might have given a hint to another message.</summary>
    public bool DependsOnOrder => _quotations.HasRunOut;

    /// <summary>A passage that is given by position; it is kept where a diagnostic says that it is wrong.</summary>
    public EvidenceSymbol Check(EvidenceReference reference, SourceDefinition source, ScalarSyntax scalar, NodeReader reader)
    {
        var passage = new EvidenceSymbol(reference.Source, reference.Offset, reference.Length, reference.Digest, false);
        if (TextOf(source) is not { } document)
        {
            Tally.CountUnchecked(source);
            return passage;
        }

        var end = reference.Offset + reference.Length;
        if (end > document.Length)
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.PassageOutside, reader.At(scalar), Number(end), reference.Source,
                CountPhrase.Of(document.Length, "character"));
            return passage;
        }

        var digest = Digest(source, document, reference.Offset, reference.Length);
        return HasDigest(reference.Digest, digest, scalar, reader) ? Checked(passage, source) : passage;
    }

    /// <summary>Evidence that is selected; null, with a diagnostic, where the document has no such part.</summary>
    /// <param name="at">Where it is written.</param>
    public EvidenceSymbol? Check(EvidenceSelector selector, SyntaxNode at, NodeReader reader)
    {
        var source = selector.Source;
        if (selector.IsWhole)
        {
            return CheckWhole(source);
        }

        if (TextOf(source) is not { } document)
        {
            Tally.CountUnchecked(source);
            return Unverified(selector);
        }

        if (selector.Quote is { } quote)
        {
            return _quotations.Find(source, document, quote, (MappingSyntax)at, reader) is { } found ? Checked(found, source) : null;
        }

        return CheckRecord(selector, document, (MappingSyntax)at, reader) is { } record ? Checked(record, source) : null;
    }

    /// <summary>A document as a whole.</summary>
    public EvidenceSymbol CheckWhole(SourceDefinition source)
    {
        source.IsUsed = true;
        var whole = new EvidenceSymbol(source.Symbol.Id, EvidenceSymbol.UnknownOffset, 0, 0, false) { IsWhole = true };
        if (source.Document is not null)
        {
            return Checked(whole, source);
        }

        Tally.CountUnchecked(source);
        return whole;
    }

    private EvidenceSymbol? CheckRecord(EvidenceSelector selector, DocumentText document, MappingSyntax at, NodeReader reader)
    {
        var source = selector.Source;
        var place = selector.Row > 0
            ? FindRow(selector.Row, source.Document!.Records, out var fault)
            : source.Document!.Json.Find(selector.Pointer!, out fault);
        if (place is not { } found)
        {
            var key = selector.Row > 0 ? "row" : "pointer";
            reader.Diagnostics.Report(
                DiagnosticCatalogue.RecordMissing, reader.At(at.Find(key)!.Value), source.Symbol.Id,
                selector.Row > 0 ? $"row {Number(selector.Row)}" : $"value at '{selector.Pointer}'", fault);
            return null;
        }

        var digest = Digest(source, document, found.Offset, found.Length);
        if (selector.Digest is { } expected && !HasDigest(expected, digest, at.Find("digest")!.Value, reader))
        {
            return null;
        }

        return new EvidenceSymbol(source.Symbol.Id, found.Offset, found.Length, digest, false)
        {
            Row = selector.Row,
            Pointer = selector.Pointer,
            HasWrittenDigest = selector.Digest is not null,
        };
    }

    private static PassageMatch? FindRow(int row, RecordFinder rows, out string fault)
    {
        fault = "it has " + CountPhrase.Of(rows.Count, "row");
        if (row > rows.Count)
        {
            return null;
        }

        var place = rows.Row(row);
        fault = "that row is empty";
        return place.Length > 0 ? place : null;
    }

    private static EvidenceSymbol Unverified(EvidenceSelector selector)
    {
        var (length, digest) = selector.Quote is { } quote
            ? (new DocumentText(quote.Exact).Length, PassageDigest.Compute(quote.Exact))
            : (0, selector.Digest ?? 0);
        return new EvidenceSymbol(selector.Source.Symbol.Id, EvidenceSymbol.UnknownOffset, length, digest, false)
        {
            Quote = selector.Quote,
            Row = selector.Row,
            Pointer = selector.Pointer,
            HasWrittenDigest = selector.Digest is not null,
        };
    }

    private static bool HasDigest(uint expected, uint digest, SyntaxNode at, NodeReader reader)
    {
        if (digest == expected)
        {
            return true;
        }

        reader.Diagnostics.Report(
            DiagnosticCatalogue.PassageMismatch, reader.At(at), PassageDigest.Format(expected), PassageDigest.Format(digest));
        return false;
    }

    private static DocumentText? TextOf(SourceDefinition source)
    {
        if (source.Document is null)
        {
            return null;
        }

        if (source.Document.Text is { } text)
        {
            return text;
        }

        source.Fault = DocumentFault.Undecodable;
        return null;
    }

    private EvidenceSymbol Checked(EvidenceSymbol evidence, SourceDefinition source)
    {
        Tally.CountChecked(source);
        return evidence with { IsVerified = true };
    }

    /// <summary>One passage often supports many statements; it is hashed once.</summary>
    private uint Digest(SourceDefinition source, DocumentText document, int offset, int length)
    {
        var key = (source.Symbol.Id, offset, length);
        if (!_digests.TryGetValue(key, out var digest))
        {
            _digests.Add(key, digest = PassageDigest.Compute(document.Passage(offset, length)));
        }

        return digest;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
