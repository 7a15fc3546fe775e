namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>A statement as far as its record is read.</summary>
internal sealed class StatementDraft(RecordOrigin origin, string predicate, ValueDraft value)
{
    public RecordOrigin Origin { get; } = origin;

    public string Predicate { get; } = predicate;

    public ValueDraft Object { get; set; } = value;

    /// <summary>The entity that it is written under; null for one with a subject of its own.</summary>
    public EntityDraft? Owner { get; set; }

    public ValueDraft? Subject { get; set; }

    public List<KeyValuePair<string, ValueDraft>> Fields { get; set; } = [];

    /// <summary>The records that say so, the first one among them.</summary>
    public List<RecordOrigin> Evidence { get; } = [origin];

    /// <summary>The entity that it is about; null before references are resolved.</summary>
    public string SubjectId => Owner is { } owner ? owner.Final.Id : Subject!.Yaml;

    /// <summary>The day of its table; empty where tables are not compared.</summary>
    public string Snapshot { get; init; } = "";

    /// <summary>The specification that it comes from, within which tables are compared.</summary>
    public object? Group { get; init; }

    public bool IsRefused { get; private set; }

    /// <summary>Keeps it out of the facts.</summary>
    public void Refuse()
    {
        IsRefused = true;
        Origin.Tally?.Lose();
    }
}
