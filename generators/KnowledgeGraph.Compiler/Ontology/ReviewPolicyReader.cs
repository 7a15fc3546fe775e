using System.Globalization;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Reviews;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the key <c>reviews</c> of the ontology, a kind, a property or a predicate.</summary>
internal static class ReviewPolicyReader
{
    public const string Key = "reviews";

    /// <summary>The keys of a policy.</summary>
    public static readonly string[] Keys = ["required", "every"];

    /// <summary>The keys of the policy for the whole set.</summary>
    public static readonly string[] SetKeys = [.. Keys, AsOf];

    private const string AsOf = "asOf";
    private const string What = $"'{Key}'";
    private const int MaxRequired = 9;

    /// <summary>
    /// Reads what holds for the whole set: the day of judgement, which the other policies need, and the policy for statements that no
    /// other covers.
    /// </summary>
    /// <param name="asked">A day in place of that of the ontology, which may then have none; null for that.</param>
    public static void ReadSet(MappingSyntax root, OntologyScope scope, int? asked)
    {
        (scope.Index.ReviewsAsOf, scope.Index.IsReviewDayAsked) = (asked, asked is not null);
        if (root.Find(Key) is not { } entry || scope.Reader.Mapping(entry.Value, What) is not { } mapping)
        {
            return;
        }

        scope.Reader.CheckKeys(mapping, What, SetKeys);
        if (scope.Reader.Optional(mapping, AsOf) is { } day)
        {
            if (ReviewDays.TryDay(day.Value, out var asOf))
            {
                scope.Index.ReviewsAsOf = asked ?? asOf;
            }
            else
            {
                // It is given, so that its absence is not reported as well.
                scope.Index.ReviewsAsOf = asked ?? 0;
                scope.Reader.Diagnostics.Report(DiagnosticCatalogue.MalformedValue, scope.Reader.At(day), day.Value, ReviewDays.DayForm);
            }
        }

        scope.Index.Reviews = mapping.Entries.Any(each => Keys.Contains(each.Name)) ? ReadPolicy(mapping, scope) : null;
    }

    /// <summary>The policy of a declaration; null where it has none.</summary>
    public static ReviewPolicy? Read(MappingSyntax declaration, OntologyScope scope)
    {
        if (declaration.Find(Key) is not { } entry || scope.Reader.Mapping(entry.Value, What) is not { } mapping)
        {
            return null;
        }

        scope.Reader.CheckKeys(mapping, What, Keys);
        return ReadPolicy(mapping, scope);
    }

    private static ReviewPolicy ReadPolicy(MappingSyntax mapping, OntologyScope scope)
    {
        var reader = scope.Reader;
        var required = 1;
        if (reader.Optional(mapping, "required") is { } number
            && (!int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out required)
                || required is < 1 or > MaxRequired))
        {
            required = 1;
            reader.Diagnostics.Report(
                DiagnosticCatalogue.MalformedValue, reader.At(number), number.Value,
                string.Format(CultureInfo.InvariantCulture, "a number of reviewers from 1 to {0}", MaxRequired));
        }

        if (reader.Optional(mapping, "every") is not { } period)
        {
            return new ReviewPolicy(required, null);
        }

        var every = ReviewDays.Period(period.Value);
        if (every is null)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.MalformedValue, reader.At(period), period.Value, ReviewDays.PeriodForm);
        }
        else if (scope.Index.ReviewsAsOf is null && FactSetPaths.IsOfUsedSet(reader.At(period).ToDiagnosticLocation().Path))
        {
            // The day of a used set is for that set alone: without one of its own, this set does not judge by time.
            every = null;
        }
        else if (scope.Index.ReviewsAsOf is null)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.ReviewDayMissing, reader.At(period), period.Value);
        }

        return new ReviewPolicy(required, every);
    }
}
