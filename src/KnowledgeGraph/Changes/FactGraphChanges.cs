namespace KnowledgeGraph.Changes;

/// <summary>
/// What changed from one graph to another: things gained, lost and altered, each with its fields. In every table the new graph has
/// as many as the old one, and those gained, without those lost. Things are known by their ids; a statement that was stated and is
/// now inferred is lost as the one and gained as the other.
/// </summary>
/// <remarks>
/// The changes hold handles into both graphs and no copies: they can be read until one of the two is disposed. <see cref="Summary"/> can be
/// kept.
/// </remarks>
public sealed class FactGraphChanges
{
    private FactGraphChanges(FactGraph old, FactGraph changed)
    {
        Old = old;
        New = changed;
    }

    public FactGraph Old { get; }

    public FactGraph New { get; }

    /// <summary>The vocabulary, by section and name.</summary>
    public required ChangeList<Definition> Definitions { get; init; }

    /// <summary>By id.</summary>
    public required ChangeList<SourceDocument> Sources { get; init; }

    /// <summary>By kind, then id.</summary>
    public required ChangeList<Entity> Entities { get; init; }

    /// <summary>The stated ones, by subject, predicate, then id.</summary>
    public required ChangeList<Statement> Statements { get; init; }

    /// <summary>
    /// The passages, by their statements: also those that came or went with a statement. Altered is one that moved in its document or has
    /// another digest.
    /// </summary>
    public required ChangeList<StatementEvidence> Evidence { get; init; }

    /// <summary>By constraint, then statements. Altered is one that has another reason, or to which a statement came or went.</summary>
    public required ChangeList<Conflict> Conflicts { get; init; }

    /// <summary>The statements that rules draw, ordered as <see cref="Statements"/>.</summary>
    public required ChangeList<Statement> Inferences { get; init; }

    /// <summary>True when nothing changed.</summary>
    public bool IsEmpty =>
        Definitions.Count + Sources.Count + Entities.Count + Statements.Count + Evidence.Count + Conflicts.Count + Inferences.Count == 0;

    /// <summary>The numbers.</summary>
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

    /// <summary>Compares two graphs. O(n) in both together and O(c log c) in the changes, which are all that is allocated for.</summary>
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
            Inferences = statements.Inferred,
        };
    }
}
