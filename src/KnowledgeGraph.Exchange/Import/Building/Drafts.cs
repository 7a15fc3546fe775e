using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>An entity as far as its records are read.</summary>
internal sealed class EntityDraft(RecordOrigin origin, string key, string kind, string name)
{
    public RecordOrigin Origin { get; } = origin;

    public string Key { get; } = key;

    public string Kind { get; } = kind;

    public string Name { get; } = name;

    /// <summary>The text that its id is made from.</summary>
    public string IdText { get; init; } = "";

    /// <summary>Its id, or that of the entity of the set that it adds to.</summary>
    public string Id { get; set; } = "";

    /// <summary>Whether the set has the entity already, and this adds to it.</summary>
    public bool IsExtension { get; set; }

    /// <summary>The entity that it is; null for itself.</summary>
    public EntityDraft? MergedInto { get; set; }

    public bool IsRefused { get; set; }

    public SortedDictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    public List<string> Aliases { get; } = [];

    public string Description { get; set; } = "";

    /// <summary>Ids that it had in earlier runs, when it was taken for several entities.</summary>
    public List<string> FormerIds { get; } = [];

    public List<KeyValuePair<string, string>> Identifiers { get; } = [];

    public List<StatementDraft> Statements { get; } = [];

    /// <summary>The entity after all merging.</summary>
    public EntityDraft Final
    {
        get
        {
            var entity = this;
            while (entity.MergedInto is { } other)
            {
                entity = other;
            }

            return entity;
        }
    }
}

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

/// <summary>A value that is ready, or an entity that has yet to be found by its key.</summary>
/// <param name="Yaml">As it is written; empty for an entity that has yet to be found.</param>
/// <param name="Sets">The sets in which it is looked for.</param>
/// <param name="Key">Its key.</param>
internal sealed record ValueDraft(string Yaml, IReadOnlyList<string> Sets, string Key, DataPlace Place);
