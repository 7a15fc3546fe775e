using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>
/// Reads the passages of statements: whether they name subject, object and speaker, have the amounts and dates, and hedge what the
/// statement asserts. What it finds is kept with each passage, and reported where no passage of a statement has a part of it.
/// </summary>
internal sealed class FitChecker
{
    private static readonly (Constraint Constraint, DiagnosticDescriptor Descriptor)[] Findings =
    [
        (Constraint.SubjectFit, DiagnosticCatalogue.SubjectNotNamed),
        (Constraint.ObjectFit, DiagnosticCatalogue.ObjectNotNamed),
        (Constraint.AmountFit, DiagnosticCatalogue.AmountNotInPassage),
        (Constraint.DateFit, DiagnosticCatalogue.DateNotInPassage),
        (Constraint.SpeakerFit, DiagnosticCatalogue.SpeakerNotNamed),
    ];

    private readonly FactIndex _facts;
    private readonly FitLedger? _ledger;
    private readonly DiagnosticBag _diagnostics;
    private readonly PassageWindows _windows;
    private readonly FitItems _items;
    private readonly CrowdedPassages _crowded = new();

    private FitChecker(FactIndex facts, FitLedger? ledger, DiagnosticBag diagnostics)
    {
        _facts = facts;
        _ledger = ledger;
        _diagnostics = diagnostics;
        _windows = new PassageWindows(facts);
        _items = new FitItems(facts);
    }

    // A set that is compiled without its documents, or has no prose, does without the words of all names.
    private NameFitter Names => field ??= new NameFitter(_facts);

    private FitKeys Keys => field ??= new FitKeys(_facts);

    private NearestSpeakers Speakers => field ??= new NearestSpeakers(
        Names.Forms,
        [.. _facts.Statements.Select(statement => statement.Symbol.AttributedTo).OfType<string>().Distinct(StringComparer.Ordinal)]);

    /// <summary>Checks all statements. Linear in the words of their passages, times the words of the names that are looked for.</summary>
    /// <param name="ledger">What was read before; null where nothing was kept.</param>
    public static void Check(FactIndex facts, FitLedger? ledger, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var checker = new FitChecker(facts, ledger, diagnostics);
        for (var i = 0; i < facts.Statements.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var statement = facts.Statements[i];
            if (statement.Symbol.Evidence.Count > 0)
            {
                checker.Check(statement, i);
            }
        }

        checker._crowded.Report(facts, diagnostics);
        ledger?.Report(diagnostics);
    }

    private void Check(BoundStatement statement, int place)
    {
        var evidence = statement.Symbol.Evidence;
        var windows = new PassageWindow?[evidence.Count];
        var (isReadable, isComplete) = (false, true);
        for (var i = 0; i < windows.Length; i++)
        {
            windows[i] = _windows.Of(evidence[i]);
            isReadable |= windows[i] is not null;
            isComplete &= windows[i] is not null || !PassageWindows.IsProse(evidence[i]);
        }

        if (!isReadable || !isComplete)
        {
            // Whether these excuse anything, nobody knows: what is kept does not answer for all of them.
            FitExcuses.LeaveUnjudged(statement, _facts);
        }

        if (isReadable || (!isComplete && _ledger is not null))
        {
            _facts.Statements[place] = statement with { Symbol = statement.Symbol with { Evidence = Fit(statement, windows) } };
        }
    }

    private EquatableArray<EvidenceSymbol> Fit(BoundStatement statement, PassageWindow?[] windows)
    {
        var parts = PartsOf(statement.Symbol);
        IReadOnlyList<FitItem>[] items =
        [
            (parts & FitParts.Subject) != 0 ? Named(statement.Symbol.Subject, statement) : [],
            (parts & FitParts.Object) != 0 && statement.ObjectEntity is { } other ? Named(other, statement) : [],
            (parts & FitParts.Amount) != 0 ? _items.Amounts(statement.Symbol) : [],
            (parts & FitParts.Date) != 0 ? FitItems.Dates(statement) : [],
            (parts & FitParts.Speaker) != 0 && statement.Symbol.AttributedTo is { } speaker ? Named(speaker, statement) : [],
        ];
        var readings = Readings(statement, windows, [.. items.SelectMany(group => group)], parts);
        if (Array.TrueForAll(readings, reading => reading is null))
        {
            return statement.Symbol.Evidence;
        }

        var fits = new FitPart[items.Length];
        for (var (i, first) = (0, 0); i < fits.Length; first += items[i].Count, i++)
        {
            fits[i] = new FitPart(readings, items[i], first);
            Judge(statement, fits[i], Findings[i].Constraint, Findings[i].Descriptor);
        }

        var hedges = Hedges(statement, readings);
        CheckStandIns(statement, windows);
        if ((parts & FitParts.Subject) != 0)
        {
            _crowded.Add(statement, windows);
        }

        if (fits[4].Missing is null && (parts & FitParts.Speaker) != 0 && statement.Symbol.AttributedTo is { } attributed
            && Array.TrueForAll(windows, window => window is not null))
        {
            CheckNearest(attributed, statement, windows);
        }

        return statement.Symbol.Evidence.Select((passage, i) => passage with
        {
            Fit = new EvidenceFit(fits[0][i], fits[1][i], fits[2][i], fits[3][i], fits[4][i], hedges[i]),
        }).ToEquatableArray();
    }

    /// <summary>Reads the passages, or takes what was read before; null for what is not prose, and for what nobody has read.</summary>
    private FitReading?[] Readings(BoundStatement statement, PassageWindow?[] windows, FitItem[] items, FitParts parts)
    {
        var evidence = statement.Symbol.Evidence;
        var folder = _ledger?.FolderOf(statement.Location.Text.Path);
        var shared = _ledger is null ? "" : Keys.Of(statement, parts);
        var readings = new FitReading?[windows.Length];
        for (var i = 0; i < readings.Length; i++)
        {
            if (windows[i] is { } window)
            {
                var reading = Read(window, statement.Symbol, items, (parts & FitParts.Hedge) != 0);
                _ledger?.Note(Keys.Of(shared, evidence[i]), reading, folder);
                readings[i] = reading;
            }
            else if (_ledger is not null && PassageWindows.IsProse(evidence[i]))
            {
                readings[i] = _ledger.Find(Keys.Of(shared, evidence[i]), items.Length, folder);
            }
        }

        return readings;
    }

    private static FitReading Read(PassageWindow window, StatementSymbol statement, FitItem[] items, bool readsHedges)
    {
        string? dropped = null;

        // That a document relies on somebody is not a claim that it hands on.
        var hedge = readsHedges && statement.Rank != Rank.Deprecated && window.Source.Entity != statement.Subject
            ? HedgeReader.Read(window.Text, window.Passage, statement, out dropped)
            : HedgeFit.NotChecked;
        return new FitReading(Array.ConvertAll(items, item => item.Find(window)), hedge, dropped);
    }

    /// <summary>
    /// The parts that the ontology wants to be looked for, of the predicate, of the kind of the subject and of that of the object.
    /// </summary>
    private FitParts PartsOf(StatementSymbol statement)
    {
        var ontology = _facts.Ontology;
        var parts = ontology.PredicateFits.TryGetValue(statement.Predicate, out var ofPredicate) ? ofPredicate : FitParts.All;
        parts &= ontology.FitOfKind(_facts.EntityKinds[statement.Subject]) | FitParts.Object;
        return statement.Object is EntityValue other && (ontology.FitOfKind(_facts.EntityKinds[other.Id]) & FitParts.Object) == 0
            ? parts & ~FitParts.Object
            : parts;
    }

    private IReadOnlyList<FitItem> Named(string entity, BoundStatement statement) => Names.CanBeNamed(entity)
        ? [new FitItem(entity, window => Names.Of(entity, window, statement.StandIns))]
        : [];

    private void Judge(BoundStatement statement, FitPart part, Constraint constraint, DiagnosticDescriptor descriptor)
    {
        if (part.Missing is not { } missing)
        {
            return;
        }

        // A conclusion says by itself that its passages do not say all of it.
        if (statement.Symbol.IsImplied || FitExcuses.Excuse(statement, constraint, _facts))
        {
            part.Excuse();
            return;
        }

        _diagnostics.Report(
            descriptor, FitExcuses.SeverityOf(statement, constraint), statement.Location, [], [.. Arguments(missing.Name, constraint)]);
    }

    private IEnumerable<string> Arguments(string missing, Constraint constraint)
    {
        yield return missing;
        if (constraint is Constraint.SubjectFit or Constraint.ObjectFit or Constraint.SpeakerFit)
        {
            yield return Names.NameOf(missing);
        }
    }

    private HedgeFit[] Hedges(BoundStatement statement, FitReading?[] readings)
    {
        var fits = Array.ConvertAll(readings, reading => reading?.Hedge ?? HedgeFit.NotChecked);
        if (Array.IndexOf(fits, HedgeFit.Dropped) < 0)
        {
            return fits;
        }

        // Where one passage says it plainly, the others may hedge it; whether one that cannot be read does, nobody knows.
        var settled = Array.Exists(fits, fit => fit is HedgeFit.None or HedgeFit.Kept) ? HedgeFit.InOther
            : Array.Exists(fits, fit => fit == HedgeFit.NotChecked) ? HedgeFit.NotChecked
            : statement.Symbol.IsImplied || FitExcuses.Excuse(statement, Constraint.HedgeFit, _facts) ? HedgeFit.Excused
            : HedgeFit.Dropped;
        if (settled == HedgeFit.Dropped
            && readings.Select(reading => reading?.DroppedHedge).FirstOrDefault(words => words is not null) is { } hedge)
        {
            // An ontology that names the finding wants to see it.
            var given = FitExcuses.GivenSeverityOf(statement, Constraint.HedgeFit);
            _diagnostics.Report(
                given is null ? DiagnosticCatalogue.HedgeDropped : DiagnosticCatalogue.HedgeDropped.AskedFor(),
                given ?? DiagnosticSeverity.Warning, statement.Location, [], hedge);
        }

        return Array.ConvertAll(fits, fit => fit == HedgeFit.Dropped ? settled : fit);
    }

    private void CheckNearest(string attributed, BoundStatement statement, PassageWindow?[] windows)
    {
        if (Speakers.NearerThan(attributed, windows) is { } nearer && !FitExcuses.Excuse(statement, Constraint.SpeakerFit, _facts))
        {
            _diagnostics.Report(
                DiagnosticCatalogue.SpeakerNotNearest, FitExcuses.SeverityOf(statement, Constraint.SpeakerFit), statement.Location, [],
                attributed, nearer, Names.NameOf(nearer));
        }
    }

    /// <summary>Reports words that stand nowhere, or for nothing in the statement.</summary>
    private void CheckStandIns(BoundStatement statement, PassageWindow?[] windows)
    {
        foreach (var standIn in statement.StandIns)
        {
            var isPart = standIn.Entity == statement.Symbol.Subject || standIn.Entity == statement.ObjectEntity
                || standIn.Entity == statement.Symbol.AttributedTo;
            var words = NameForms.Words(standIn.Words);
            if (isPart && (words.Length == 0
                || Array.Exists(windows, window => window is null || NameFitter.Find(words, window) != PassageFit.Missing)))
            {
                continue;
            }

            _diagnostics.Report(
                DiagnosticCatalogue.StandInUnused, standIn.Location, standIn.Words, standIn.Entity,
                isPart ? "no passage of the statement has these words" : "the statement is not about that entity");
        }
    }
}
