using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// Binds the evidence of statements, and has it checked where the documents are at hand. One serves all threads, which take turns: what is
/// read of a document for one statement is kept for the others.
/// </summary>
internal sealed class EvidenceBinder
{
    private readonly EvidenceChecker _checker = new();
    private readonly object _turn = new();

    /// <summary>Whether what was reported depends on the order in which statements came.</summary>
    public bool DependsOnOrder => _checker.DependsOnOrder;

    /// <summary>The checks so far.</summary>
    public EvidenceChecks Checks => _checker.Tally.Checks;

    /// <summary>The evidence of a statement; the source of its file, as a whole, where it has none.</summary>
    public BoundEvidence Bind(MappingSyntax statement, BindingScope scope)
    {
        var entry = statement.Find(StatementFields.Evidence);
        var whole = entry is null ? scope.DefaultSource : null;
        if (entry is null && whole is null)
        {
            return default;
        }

        lock (_turn)
        {
            return entry is null
                ? default(BoundEvidence).With(whole!) with { Evidence = new EquatableArray<EvidenceSymbol>([_checker.CheckWhole(whole!)]) }
                : Bind(entry, scope);
        }
    }

    private BoundEvidence Bind(MappingEntrySyntax entry, BindingScope scope)
    {
        var items = entry.Value is SequenceSyntax sequence ? sequence.Items : [entry.Value];
        var passages = new List<EvidenceSymbol>(items.Count);
        var places = items.Count > 1 ? new HashSet<EvidenceSymbol>() : null;
        var bound = default(BoundEvidence);
        List<(SyntaxNode Node, int Level)>? parts = scope.Index.Parts is null ? null : [];
        foreach (var item in items)
        {
            if (Bind(item, scope) is not var (passage, source))
            {
                continue;
            }

            bound = bound.With(source);
            parts?.Add((item, source.Marking));
            if (places?.Add(PlaceOf(passage)) != false)
            {
                passages.Add(passage);
            }
            else
            {
                scope.Reader.Diagnostics.Report(DiagnosticCatalogue.DuplicatePassage, scope.Reader.At(item));
            }
        }

        return bound with { Evidence = new EquatableArray<EvidenceSymbol>([.. passages]), Parts = parts };
    }

    /// <summary>Says once for the set what could not be checked, and names the sources that nothing uses.</summary>
    public void ReportSummary(FactIndex index, DiagnosticBag diagnostics)
    {
        _checker.Tally.Report(diagnostics);
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
        if (node is MappingSyntax mapping)
        {
            return SelectorReader.Read(mapping, scope) is { } selector && _checker.Check(selector, mapping, scope.Reader) is { } found
                ? (found, selector.Source)
                : null;
        }

        if (scope.Reader.ValueOf(StatementFields.Evidence, node) is not { } scalar)
        {
            return null;
        }

        var isPassage = EvidenceReference.TryParse(scalar.Value, out var reference);
        if (!isPassage && !Ontology.NameRules.IsId(PrefixedId.WithoutPrefix(scalar.Value)))
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.MalformedEvidence, scope.Reader.At(scalar), scalar.Value);
            return null;
        }

        if (ReferenceChecker.Source(isPassage ? reference.Source : scalar.Value, scope.Reader.At(scalar), scope) is not { } source)
        {
            return null;
        }

        source.IsUsed = true;
        return (isPassage ? _checker.Check(reference with { Source = source.Symbol.Id }, source, scalar, scope.Reader) : _checker.CheckWhole(source), source);
    }

    /// <summary>A passage may be cited by its place and quoted as well: only without a place do the words tell passages apart.</summary>
    public static EvidenceSymbol PlaceOf(EvidenceSymbol passage) => passage with
    {
        IsVerified = false,
        HasWrittenDigest = false,
        Fit = default,
        Quote = passage.Offset == EvidenceSymbol.UnknownOffset ? passage.Quote : null,
    };
}

/// <summary>The passages behind one statement, when their sources spoke, and how these write the ends of states.</summary>
internal readonly record struct BoundEvidence(EquatableArray<EvidenceSymbol> Evidence, WitnessDays? Witness, SourceEnds Ends)
{
    /// <summary>The evidence as written, with the levels of the sources; null where no release is made.</summary>
    public IReadOnlyList<(SyntaxNode Node, int Level)>? Parts { get; init; }

    /// <summary>A source is not lenient.</summary>
    public bool HasStrictSource { get; init; }

    /// <summary>There are sources, and all of them are lenient.</summary>
    public bool IsLenient => Ends != SourceEnds.None && !HasStrictSource;

    /// <summary>The same, with one more source.</summary>
    public BoundEvidence With(SourceDefinition source)
    {
        var witness = Witness;
        if (source.Symbol.Published is { } published)
        {
            (witness ??= new WitnessDays()).Add(published);
        }

        return this with
        {
            Witness = witness,
            HasStrictSource = HasStrictSource || !source.Symbol.IsLenient,
            Ends = Ends | (source.Symbol.HasExclusiveEnds ? SourceEnds.Exclusive : SourceEnds.Inclusive),
        };
    }
}

/// <summary>The ways in which the sources of a statement write ends.</summary>
[Flags]
internal enum SourceEnds
{
    None = 0,
    Inclusive = 1,
    Exclusive = 2,
}
