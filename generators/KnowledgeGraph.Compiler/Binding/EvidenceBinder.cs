using System.Globalization;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds the passages behind statements, and checks those whose documents are at hand.</summary>
internal sealed class EvidenceBinder
{
    private const int NamedSources = 10;
    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Source, int Offset, int Length), uint> _digests = [];
    private readonly QuotationFinder _quotations = new();
    private int _unverified;

    public BoundEvidence Bind(MappingSyntax statement, BindingScope scope)
    {
        if (statement.Find(StatementFields.Evidence) is not { } entry)
        {
            return default;
        }

        var items = entry.Value is SequenceSyntax sequence ? sequence.Items : [entry.Value];
        var passages = new List<EvidenceSymbol>(items.Count);
        var places = new HashSet<(string, int, int, uint, TextQuote?)>();
        WitnessDays? witness = null;
        var ends = SourceEnds.None;
        foreach (var item in items)
        {
            if (Bind(item, scope) is not var (passage, source))
            {
                continue;
            }

            ends |= source.Symbol.HasExclusiveEnds ? SourceEnds.Exclusive : SourceEnds.Inclusive;
            if (source.Symbol.Published is { } published)
            {
                (witness ??= new WitnessDays()).Add(published);
            }

            if (places.Add(Place(passage)))
            {
                passages.Add(passage);
            }
            else
            {
                scope.Reader.Diagnostics.Report(DiagnosticCatalogue.DuplicatePassage, scope.Reader.At(item));
            }
        }

        return new BoundEvidence(new EquatableArray<EvidenceSymbol>([.. passages]), witness, ends);
    }

    /// <summary>Says once for the set what could not be checked, and names the sources that nothing uses.</summary>
    public void ReportSummary(FactIndex index, DiagnosticBag diagnostics)
    {
        if (_unverified > 0)
        {
            var names = string.Join(", ", _missing.Take(NamedSources));
            if (_missing.Count > NamedSources)
            {
                names += ", …";
            }

            diagnostics.Report(
                DiagnosticCatalogue.EvidenceUnverified, _unverified.ToString(CultureInfo.InvariantCulture), names);
        }

        foreach (var source in index.Sources)
        {
            if (index.IsComplete && !source.Value.IsUsed)
            {
                diagnostics.Report(DiagnosticCatalogue.SourceUnused, index.LocationOf(source.Key), source.Key);
            }
        }
    }

    private (EvidenceSymbol Passage, SourceDefinition Source)? Bind(SyntaxNode node, BindingScope scope)
    {
        if (node is MappingSyntax quotation)
        {
            return BindQuotation(quotation, scope);
        }

        if (scope.Reader.Scalar(node, $"'{StatementFields.Evidence}'") is not { } scalar)
        {
            return null;
        }

        if (!EvidenceReference.TryParse(scalar.Value, out var reference))
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.MalformedEvidence, scope.Reader.At(scalar), scalar.Value);
            return null;
        }

        if (ReferenceChecker.Source(reference.Source, scope.Reader.At(scalar), scope) is not { } source)
        {
            return null;
        }

        source.IsUsed = true;
        var isVerified = Verify(reference, source, scalar, scope.Reader);
        var passage = new EvidenceSymbol(reference.Source, reference.Offset, reference.Length, reference.Digest, isVerified);
        return (passage, source);
    }

    private (EvidenceSymbol Passage, SourceDefinition Source)? BindQuotation(MappingSyntax mapping, BindingScope scope)
    {
        if (QuotationReader.Read(mapping, scope) is not var (source, quote))
        {
            return null;
        }

        source.IsUsed = true;
        if (source.Document is { } document)
        {
            return _quotations.Find(source, document, quote, mapping, scope.Reader) is { } found ? (found, source) : null;
        }

        if (!source.IsChanged)
        {
            CountUnverified(source);
        }

        return (QuotationFinder.Unverified(source, quote), source);
    }

    /// <summary>A passage may be cited by its place and quoted as well: only without a place do the words tell passages apart.</summary>
    private static (string, int, int, uint, TextQuote?) Place(EvidenceSymbol passage) => (
        passage.Source, passage.Offset, passage.Length, passage.Digest, passage.Offset == EvidenceSymbol.UnknownOffset
            ? passage.Quote : null);

    private void CountUnverified(SourceDefinition source)
    {
        _unverified++;
        _missing.Add(source.Symbol.Id);
    }

    private bool Verify(EvidenceReference reference, SourceDefinition source, ScalarSyntax scalar, NodeReader reader)
    {
        if (source.Document is not { } document)
        {
            if (!source.IsChanged)
            {
                CountUnverified(source);
            }

            return false;
        }

        var end = reference.Offset + reference.Length;
        if (end > document.Length)
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.PassageOutside, reader.At(scalar), end.ToString(CultureInfo.InvariantCulture), reference.Source,
                document.Length.ToString(CultureInfo.InvariantCulture));
            return false;
        }

        var digest = Digest(reference, document);
        if (digest == reference.Digest)
        {
            return true;
        }

        reader.Diagnostics.Report(
            DiagnosticCatalogue.PassageMismatch, reader.At(scalar), PassageDigest.Format(reference.Digest), PassageDigest.Format(digest));
        return false;
    }

    /// <summary>One passage often supports many statements; it is hashed once.</summary>
    private uint Digest(EvidenceReference reference, DocumentText document)
    {
        var key = (reference.Source, reference.Offset, reference.Length);
        if (!_digests.TryGetValue(key, out var digest))
        {
            _digests.Add(key, digest = PassageDigest.Compute(document.Passage(reference.Offset, reference.Length)));
        }

        return digest;
    }
}

/// <summary>The passages behind one statement, when their sources spoke, and how these write the ends of states.</summary>
internal readonly record struct BoundEvidence(EquatableArray<EvidenceSymbol> Evidence, WitnessDays? Witness, SourceEnds Ends);

/// <summary>The ways in which the sources of a statement write ends.</summary>
[Flags]
internal enum SourceEnds
{
    None = 0,
    Inclusive = 1,
    Exclusive = 2,
}
