using System.Collections.Immutable;
using KnowledgeGraph.Changes;
using KnowledgeGraph.Cli.Difference;

namespace KnowledgeGraph.Cli.History;

/// <summary>Who changed which statement, and why: each commit is compared with its parent.</summary>
internal static class Ledger
{
    private static readonly ImmutableArray<string> Judgements = ["reviewState", .. FactGraphChanges.FitFields];

    /// <summary>Reads the pages of commits, oldest first. One compilation for each commit.</summary>
    public static IEnumerable<LedgerPage> Read(IReadOnlyList<Revision> revisions, RevisionGraphs graphs)
    {
        // By commit whose set cannot be read, the last one before it whose set can; null where there is none.
        Dictionary<string, string?> standIns = new(StringComparer.Ordinal);
        foreach (var revision in revisions)
        {
            var before = revision.Parent is { } parent ? standIns.GetValueOrDefault(parent, parent) : null;
            if (graphs.Get(revision.Hash) is not { } graph)
            {
                standIns[revision.Hash] = before;
                yield return new LedgerPage(revision, [], graphs.FaultOf(revision.Hash));
                continue;
            }

            var old = before is null ? null : graphs.Get(before);
            yield return new LedgerPage(revision, old is null ? All(graph) : Between(old, graph), Fault: null);
        }
    }

    private static IReadOnlyList<LedgerEntry> All(FactGraph graph) =>
    [
        .. graph.Statements.Where(static statement => statement.Basis != Basis.Derived)
            .Select(static statement => Entry(ActionOf(statement), statement, [])),
    ];

    private static IReadOnlyList<LedgerEntry> Between(FactGraph old, FactGraph changed)
    {
        var changes = FactGraphChanges.Between(old, changed);
        var passages = changes.Evidence.ToLookup(static change => change.Latest.Statement.Id, StringComparer.Ordinal);
        HashSet<string> own = new(StringComparer.Ordinal);
        List<LedgerEntry> entries = [];
        foreach (var change in changes.Statements)
        {
            if (IsOnlyJudgedAnew(change))
            {
                continue;
            }

            own.Add(change.Latest.Id);
            entries.Add(change.Kind switch
            {
                ChangeKind.Gained => Entry(ActionOf(change.Latest), change.Latest, []),
                ChangeKind.Lost => Entry(LedgerAction.Removed, change.Latest, []),
                _ => Entry(
                    IsDeprecation(change) ? LedgerAction.Deprecated
                        : IsReview(change) && !passages.Contains(change.Latest.Id) ? LedgerAction.Reviewed
                        : LedgerAction.Altered,
                    change.Latest,
                    [.. change.Fields.Select(FieldText.Of), .. passages[change.Latest.Id].Select(Text)]),
            });
        }

        entries.AddRange(passages.Where(group => !own.Contains(group.Key)).Select(static group =>
            Entry(LedgerAction.Altered, group.First().Latest.Statement, [.. group.Select(Text)])));
        return
        [
            .. entries
                .OrderBy(static entry => entry.Subject, StringComparer.Ordinal)
                .ThenBy(static entry => entry.Sentence, StringComparer.Ordinal),
        ];
    }

    private static LedgerEntry Entry(LedgerAction action, Statement statement, IReadOnlyList<string> changes) =>
        new(action, statement.Id, statement.Subject.Id, statement.ToSentence(namesSources: false), changes);

    private static LedgerAction ActionOf(Statement added) => added.Rank == Rank.Deprecated ? LedgerAction.Deprecated : LedgerAction.Added;

    private static bool IsDeprecation(Change<Statement> change) =>
        change is { Old.Rank: not Rank.Deprecated, New.Rank: Rank.Deprecated };

    /// <summary>
    /// The ontology asks for other reviews, or judges them on another day, or passages are read otherwise: nobody did anything to the
    /// statement.
    /// </summary>
    private static bool IsOnlyJudgedAnew(Change<Statement> change) =>
        change is { Old: not null, New: not null } && change.Fields.All(static field => Judgements.Contains(field.Field));

    /// <summary>Nothing but a review was added.</summary>
    private static bool IsReview(Change<Statement> change) =>
        change is { Old: { } old, New: { } changed }
        && change.Fields.All(static field => field.Field == "reviewed" || Judgements.Contains(field.Field))
        && changed.Reviews.Any(review => old.Reviews.All(before => before.ToString() != review.ToString()));

    private static string Text(Change<StatementEvidence> change) => change.Kind switch
    {
        ChangeKind.Gained => $"evidence added: {change.Latest.Evidence}",
        ChangeKind.Lost => $"evidence removed: {change.Latest.Evidence}",
        _ => $"evidence changed: {change.Latest.Evidence}",
    };
}
