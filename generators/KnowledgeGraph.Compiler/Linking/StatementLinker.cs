using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Linking;

/// <summary>
/// Puts the stated facts of images together by their ids. A statement of several images has the passages of all of them; what else is said
/// of it has to agree. Derived statements are left out: they are derived anew.
/// </summary>
internal static class StatementLinker
{
    public static void Link(IReadOnlyList<LinkedImage> images, FactIndex facts, LinkPlaces places, DiagnosticBag diagnostics)
    {
        var linked = new Dictionary<string, (StatementSymbol Statement, ulong Images)>(StringComparer.Ordinal);
        for (var number = 0; number < images.Count; number++)
        {
            var image = 1UL << number;
            foreach (var statement in images[number].Facts.Statements)
            {
                if (statement.Derivations.Count > 0)
                {
                    continue;
                }

                linked[statement.Id] = linked.TryGetValue(statement.Id, out var known)
                    ? (Unite(known, (statement, image), facts, places, diagnostics), known.Images | image)
                    : (statement, image);
            }
        }

        foreach (var (statement, owners) in linked.Values.OrderBy(entry => entry.Statement.Id, StringComparer.Ordinal))
        {
            // The other image may keep back an entity or a source that this one does not.
            var marked = MarkingBinder.Mark(statement, facts.Ontology.Markings.PlaceOf(statement.Marking), facts);
            facts.Statements.Add(new BoundStatement(
                marked, facts.Ontology.Predicates[statement.Predicate].Symbol, places.Locate(owners, statement.Id))
            {
                Images = owners,
            });
        }
    }

    /// <summary>Says of each derived statement which images have it; one that no image has is new.</summary>
    public static void MarkDerived(IReadOnlyList<LinkedImage> images, FactIndex facts)
    {
        var derived = new Dictionary<string, ulong>(StringComparer.Ordinal);
        for (var number = 0; number < images.Count; number++)
        {
            foreach (var statement in images[number].Facts.Statements)
            {
                if (statement.Derivations.Count > 0)
                {
                    derived.TryGetValue(statement.Id, out var known);
                    derived[statement.Id] = known | (1UL << number);
                }
            }
        }

        for (var i = 0; i < facts.Statements.Count; i++)
        {
            var statement = facts.Statements[i];
            if (statement.Origin is not null && derived.TryGetValue(statement.Symbol.Id, out var owners))
            {
                facts.Statements[i] = statement with { Images = owners };
            }
        }
    }

    private static StatementSymbol Unite(
        (StatementSymbol Statement, ulong Images) known,
        (StatementSymbol Statement, ulong Image) other,
        FactIndex facts,
        LinkPlaces places,
        DiagnosticBag diagnostics)
    {
        var (first, second) = (known.Statement, other.Statement);
        if (first.Equals(second))
        {
            return first;
        }

        var agreement = new Agreement();
        var evidence = UniteEvidence(first.Evidence, second.Evidence);
        var united = first with
        {
            Object = agreement.Same("value", first.Object, second.Object),
            Time = TimeOf(first, second, evidence, agreement, facts),
            Credibility = agreement.Same("credibility", first.Credibility, second.Credibility),
            Likelihood = agreement.Same("likelihood", first.Likelihood, second.Likelihood),
            Rank = agreement.Same("rank", first.Rank, second.Rank),
            RankReason = agreement.Optional("reason", first.RankReason, second.RankReason),
            Note = agreement.Optional("note", first.Note, second.Note),
            IsImplied = agreement.Same("basis", first.IsImplied, second.IsImplied),
            Qualifiers = agreement.Same("qualifiers", first.Qualifiers, second.Qualifiers),
            Evidence = evidence,
            Marking = Agreement.Higher(first.Marking, second.Marking, facts.Ontology.Markings),
        };
        united = UniteReviews(first, second, united);
        if (agreement.Difference is { } difference)
        {
            diagnostics.Report(
                DiagnosticCatalogue.DescriptionsDiffer, places.Locate(other.Image, first.Id), places.Locate(known.Images, first.Id),
                "statement",
                $"{first.Subject} {first.Predicate} {Values.FactValueTypes.WithoutType(Values.FactValueTypes.CanonicalText(first.Object))}",
                difference, "; both sets state it, so they have to state it alike");
        }

        return united;
    }

    /// <summary>A review is of the statement with its passages and remarks: it is stale where the other image adds to them.</summary>
    private static StatementSymbol UniteReviews(StatementSymbol first, StatementSymbol second, StatementSymbol united)
    {
        StatementSymbol[] wholes = [.. new[] { first, second }.Where(IsWhole)];
        var reviews = Of(first).Concat(Of(second)).GroupBy(review => (review.By, review.Day, review.Digest))
            .Select(group => group.First() with { IsCurrent = group.Any(review => review.IsCurrent) })
            .ToEquatableArray();
        var state = (ReviewState)Math.Max((int)first.ReviewState, (int)second.ReviewState);
        return united with
        {
            Reviews = reviews,
            ReviewState = wholes.Any(statement => statement.ReviewState == ReviewState.Current) ? ReviewState.Current
                : wholes.Length == 0 && reviews.Count > 0 ? ReviewState.Stale
                : state,
        };

        bool IsWhole(StatementSymbol statement) =>
            statement.Evidence.Count == united.Evidence.Count && statement.Note == united.Note && statement.RankReason == united.RankReason;

        IEnumerable<ReviewSymbol> Of(StatementSymbol statement) =>
            IsWhole(statement) ? statement.Reviews : statement.Reviews.Select(review => review with { IsCurrent = false });
    }

    private static EquatableArray<EvidenceSymbol> UniteEvidence(EquatableArray<EvidenceSymbol> first, EquatableArray<EvidenceSymbol> second)
    {
        if (first == second)
        {
            return first;
        }

        var united = first.ToList();
        foreach (var passage in second)
        {
            var known = united.FindIndex(other => EvidenceBinder.PlaceOf(other).Equals(EvidenceBinder.PlaceOf(passage)));
            if (known < 0)
            {
                united.Add(passage);
            }
            else if (!passage.Equals(united[known]))
            {
                united[known] = united[known] with
                {
                    IsVerified = united[known].IsVerified || passage.IsVerified,
                    Quote = united[known].Quote ?? passage.Quote,

                    // The one that was read; both were read alike where both documents were at hand.
                    Fit = united[known].IsVerified || !passage.IsVerified ? united[known].Fit : passage.Fit,
                };
            }
        }

        return united.ToEquatableArray();
    }

    /// <summary>The time as written has to agree; which days are certain follows from the sources of all passages.</summary>
    private static ValidTime TimeOf(
        StatementSymbol first, StatementSymbol second, EquatableArray<EvidenceSymbol> evidence, Agreement agreement, FactIndex facts)
    {
        agreement.Same("since", first.Time.Since, second.Time.Since);
        agreement.Same("until", first.Time.Until, second.Time.Until);
        agreement.Same("on", first.Time.On, second.Time.On);
        var predicate = facts.Ontology.Predicates[first.Predicate].Symbol;
        if (predicate.Temporal != TemporalShape.State || agreement.Difference is not null || evidence == first.Evidence)
        {
            return first.Time;
        }

        WitnessDays? witness = null;
        foreach (var passage in evidence)
        {
            if (facts.Sources[passage.Source].Symbol.Published is { } published)
            {
                (witness ??= new WitnessDays()).Add(published);
            }
        }

        return ValidTimeCalculator.ForState(
            EndOf(first.Time.Since, DayRange.OpenStart), EndOf(first.Time.Until, DayRange.OpenEnd), witness, predicate.IsContinuous);
    }

    private static StateEnd? EndOf(string? written, DayRange open) =>
        written is null ? null
        : written == ValidTimeCalculator.Open ? new StateEnd(written, open)
        : EdtfParser.TryParse(written, out var date, out _) ? new StateEnd(date.Text, date.Whole) : null;
}
