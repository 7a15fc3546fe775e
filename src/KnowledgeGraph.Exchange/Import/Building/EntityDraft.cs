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
