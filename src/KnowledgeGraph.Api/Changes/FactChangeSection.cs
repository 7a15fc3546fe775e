using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Api.Changes;

/// <summary>One list of <see cref="FactGraphChanges"/>.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Description">The description of the field.</param>
internal sealed record FactChangeSection(
    string Field,
    string Description,
    Func<FactGraphChanges, int> Count,
    Func<FactGraphChanges, ChangeCounts> Counts,
    Func<FactGraphChanges, int, ChangeKind> Kind,
    Func<FactGraphChanges, int, FactChange> Read)
{
    /// <summary>All sections, in the order of <c>kg diff</c>.</summary>
    public static IReadOnlyList<FactChangeSection> All { get; } =
    [
        Of("definitions", "Definitions of the ontology, by section and name.", changes => changes.Definitions, FactChangeReader.Of),
        Of("sources", "Documents, by id.", changes => changes.Sources, FactChangeReader.Of),
        Of("entities", "Entities, by kind, then id.", changes => changes.Entities, FactChangeReader.Of),
        Of("statements", "Stated statements, by subject, then predicate.", changes => changes.Statements, FactChangeReader.Of),
        Of("evidence", "Passages, by statement.", changes => changes.Evidence, FactChangeReader.Of),
        Of("conflicts", "Resolved conflicts.", changes => changes.Conflicts, FactChangeReader.Of),
        Of("inferences", "Derived statements, by subject, then predicate.", changes => changes.Inferences, FactChangeReader.Of),
    ];

    private static FactChangeSection Of<T>(
        string field, string description, Func<FactGraphChanges, ChangeList<T>> list, Func<Change<T>, FactChange> read)
        where T : struct => new(
            field,
            description,
            changes => list(changes).Count,
            changes => list(changes).Counts,
            (changes, index) => list(changes)[index].Kind,
            (changes, index) => read(list(changes)[index]));
}
