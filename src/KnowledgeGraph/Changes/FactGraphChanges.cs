using System.Collections.Immutable;

namespace KnowledgeGraph.Changes;

/// <summary>
/// The changes from one graph to another: items gained, lost and altered, with the fields that differ. In every table, the new count is the
/// old count plus those gained minus those lost. Items are identified by their ids; a stated statement that is now derived is lost among
/// the stated and gained among the derived.
/// </summary>
/// <remarks>
/// The changes hold handles into both graphs, not copies, so they can be read until one of the two is disposed. <see cref="Summary"/> can
/// be kept.
/// </remarks>
public sealed class FactGraphChanges
{
    private FactGraphChanges(FactGraph old, FactGraph changed)
    {
        Old = old;
        New = changed;
    }

    /// <summary>
    /// The fields of an altered statement that say how its passages fit. They change when a passage is read otherwise, and the statement stays
    /// as it is.
    /// </summary>
    public static ImmutableArray<string> FitFields => FitComparison.Fields;

    public FactGraph Old { get; }

    public FactGraph New { get; }

    /// <summary>The changes of the vocabulary, by section and name.</summary>
    public required ChangeList<Definition> Definitions { get; init; }

    /// <summary>The changes of sources, by id.</summary>
    public required ChangeList<SourceDocument> Sources { get; init; }

    /// <summary>The changes of entities, by kind, then id.</summary>
    public required ChangeList<Entity> Entities { get; init; }

    /// <summary>The changes of stated statements, by subject, predicate, then id.</summary>
    public required ChangeList<Statement> Statements { get; init; }

    /// <summary>
    /// The changes of passages, by their statements, including those gained or lost with a statement. An altered passage has moved in its
    /// document or has another digest.
    /// </summary>
    public required ChangeList<StatementEvidence> Evidence { get; init; }

    /// <summary>
    /// The changes of conflicts, by constraint, then statements. An altered conflict has another reason, or has gained or lost a statement.
    /// </summary>
    public required ChangeList<Conflict> Conflicts { get; init; }

    /// <summary>The changes of derived statements, in the order of <see cref="Statements"/>.</summary>
    public required ChangeList<Statement> Inferences { get; init; }

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty =>
        Definitions.Count + Sources.Count + Entities.Count + Statements.Count + Evidence.Count + Conflicts.Count + Inferences.Count == 0;

    /// <summary>The numbers of changes.</summary>
    public ChangeSummary Summary => new(
        Old.ContentHash,
        New.ContentHash,
        Definitions.Counts,
        Sources.Counts,
        Entities.Counts,
        Statements.Counts,
        Evidence.Counts,
        Conflicts.Counts,
        Inferences.Counts);

    /// <summary>Compares two graphs. O(n) in both together and O(c log c) in the changes; allocates for the changes only.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static FactGraphChanges Between(FactGraph old, FactGraph changed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(changed);
        var statements = new StatementComparison(old, changed);
        statements.Run(cancellationToken);
        return new FactGraphChanges(old, changed)
        {
            Definitions = DefinitionComparison.Compare(old.Ontology, changed.Ontology),
            Sources = SourceComparison.Compare(old, changed),
            Entities = EntityComparison.Compare(old, changed, cancellationToken),
            Statements = statements.Stated,
            Evidence = statements.Evidence,
            Conflicts = ConflictComparison.Compare(old, changed),
            Inferences = statements.Derived,
        };
    }
}
