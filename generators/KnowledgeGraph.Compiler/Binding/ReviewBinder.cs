using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Reviews;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Time;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds the reviews of a statement and compares them with what it is now.</summary>
internal static class ReviewBinder
{
    private const string What = "A review";
    private static readonly string[] Keys = ["by", "on", "of"];

    /// <summary>The reviews as written; one with a fault does not count.</summary>
    public static IReadOnlyList<WrittenReview> Read(MappingSyntax statement, NodeReader reader)
    {
        if (statement.Find(StatementFields.Reviewed) is not { } entry)
        {
            return [];
        }

        var reviews = new List<WrittenReview>();
        foreach (var item in entry.Value is SequenceSyntax sequence ? sequence.Items : [entry.Value])
        {
            if (reader.Mapping(item, What, "{ by: ana, on: 2026-09-20, of: 3fa91c02 }") is not { } mapping)
            {
                continue;
            }

            reader.CheckKeys(mapping, What, Keys);
            var by = reader.Required(mapping, item, What, "by");
            var day = Day(reader.Required(mapping, item, What, "on"), reader);
            var of = Digest(reader.Required(mapping, item, What, "of"), reader);
            if (by is not null && !ReviewerName.IsValid(by.Value))
            {
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.MalformedValue, reader.At(by), CutText.To(by.Value, ReviewerName.MaxLength),
                    ReviewerName.Form);
            }
            else if (by is not null && day is { } onDay && of is { } digest)
            {
                reviews.Add(new WrittenReview(by.Value.Trim(), onDay, digest, reader.At(mapping.Find("of")!.Value)));
            }
        }

        return reviews;
    }

    /// <summary>The statement with its reviews, and their state by the policy that covers it.</summary>
    /// <param name="batch">Takes the reviews that do not count.</param>
    public static StatementSymbol Bind(
        StatementSymbol statement, PredicateSymbol predicate, IReadOnlyList<WrittenReview> reviews, StatementBatch batch, BindingScope scope)
    {
        var policy = PolicyOf(statement, predicate, scope);
        if (reviews.Count == 0)
        {
            return policy is null ? statement : statement with { ReviewState = ReviewState.Due };
        }

        var digest = ReviewDigest.Compute(statement, id => scope.Index.Sources[id].Symbol);
        var bound = new ReviewSymbol[reviews.Count];
        for (var i = 0; i < bound.Length; i++)
        {
            var review = reviews[i];
            bound[i] = new ReviewSymbol(review.By, review.Day, review.Digest, review.Digest == digest);
            if (!bound[i].IsCurrent)
            {
                batch.Stale.Add(new StaleReview(review, digest, statement.Id));
            }
            else if (scope.Ontology is { IsReviewDayAsked: false, ReviewsAsOf: { } asOf } && review.Day > asOf)
            {
                batch.Late.Add(review);
            }
        }

        return statement with
        {
            Reviews = new EquatableArray<ReviewSymbol>(bound),
            ReviewState = StateOf(bound, policy, scope.Ontology.ReviewsAsOf),
        };
    }

    /// <summary>
    /// Reports the reviews of a set without errors that do not count: what is wrong may have been written since a review.
    /// </summary>
    public static void ReportUncounted(FactIndex index, DiagnosticBag diagnostics)
    {
        foreach (var (review, digest, statement) in index.StaleReviews)
        {
            diagnostics.Report(
                DiagnosticCatalogue.ReviewStale, review.Location, review.By, DayText.Of(review.Day), ReviewDigest.Format(digest), statement);
        }

        foreach (var review in index.LateReviews)
        {
            diagnostics.Report(
                DiagnosticCatalogue.ReviewLate, review.Location, review.By, DayText.Of(review.Day), DayText.Of(index.Ontology.ReviewsAsOf!.Value));
        }
    }

    private static ReviewState StateOf(ReviewSymbol[] reviews, ReviewPolicy? policy, int? asOf)
    {
        // On the day of judgement, a later review was not there yet.
        var counted = reviews.Where(review => review.IsCurrent && (asOf is not { } judged || review.Day <= judged)
            && (policy?.Every is not { } every || asOf is not { } day || ReviewDays.LastDay(review.Day, every) >= day));
        if (counted.Select(review => review.By).Distinct(StringComparer.Ordinal).Count() >= (policy?.Required ?? 1))
        {
            return ReviewState.Current;
        }

        return !Array.TrueForAll(reviews, review => review.IsCurrent) ? ReviewState.Stale
            : policy is null ? ReviewState.None
            : ReviewState.Due;
    }

    /// <summary>That of the predicate, or of the subject's kind or the nearest above it, or of the set.</summary>
    private static ReviewPolicy? PolicyOf(StatementSymbol statement, PredicateSymbol predicate, BindingScope scope)
    {
        if (predicate.Reviews is { } own)
        {
            return own;
        }

        if (scope.Index.EntityKinds.TryGetValue(statement.Subject, out var name) && name is not null
            && scope.Ontology.Kinds.TryGetValue(name, out var kind))
        {
            if (kind.Reviews is { } ofKind)
            {
                return ofKind;
            }

            foreach (var ancestor in kind.Ancestors)
            {
                if (scope.Ontology.Kinds[ancestor].Reviews is { } above)
                {
                    return above;
                }
            }
        }

        return scope.Ontology.Reviews;
    }

    private static int? Day(ScalarSyntax? scalar, NodeReader reader)
    {
        if (scalar is null)
        {
            return null;
        }

        if (ReviewDays.TryDay(scalar.Value, out var day))
        {
            return day;
        }

        reader.Diagnostics.Report(DiagnosticCatalogue.MalformedValue, reader.At(scalar), scalar.Value, ReviewDays.DayForm);
        return null;
    }

    private static uint? Digest(ScalarSyntax? scalar, NodeReader reader)
    {
        if (scalar is null)
        {
            return null;
        }

        if (EvidenceReference.TryDigest(scalar.Value, out var digest))
        {
            return digest;
        }

        reader.Diagnostics.Report(
            DiagnosticCatalogue.MalformedValue, reader.At(scalar), scalar.Value,
            "the digest of a review: 8 hex digits, which 'kg review' writes");
        return null;
    }
}

/// <summary>A review before it is compared with its statement.</summary>
/// <param name="Location">Its digest.</param>
internal sealed record WrittenReview(string By, int Day, uint Digest, SyntaxLocation Location);

/// <summary>A review of something else than its statement is now.</summary>
/// <param name="Digest">That of what the statement is now.</param>
/// <param name="Statement">The id of the statement.</param>
internal sealed record StaleReview(WrittenReview Review, uint Digest, string Statement);
