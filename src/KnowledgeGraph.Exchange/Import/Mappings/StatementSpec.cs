using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>A statement that a record yields.</summary>
internal sealed record StatementSpec(string Predicate, ValueSpec Object, DataPlace Place)
{
    /// <summary>Null where the subject is the entity of the record.</summary>
    public ValueSpec? Subject { get; init; }

    public DataPath? Each { get; init; }

    public Conditions Where { get; init; } = Conditions.None;

    /// <summary>Time, qualifiers and the other fields, by their keys.</summary>
    public IReadOnlyList<KeyValuePair<string, ValueSpec>> Fields { get; init; } = [];

    /// <summary>The day of the table that the record is in: then presence and absence over these days become times.</summary>
    public Template? Snapshot { get; init; }
}
