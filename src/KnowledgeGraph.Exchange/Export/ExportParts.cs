namespace KnowledgeGraph.Exchange.Export;

/// <summary>The parts of a graph that not every format has a place for. Entities and the relations between them are in all.</summary>
[Flags]
public enum ExportParts
{
    None = 0,

    /// <summary>Statements with a literal value.</summary>
    Values = 1 << 0,

    /// <summary>The qualifiers of statements.</summary>
    Qualifiers = 1 << 1,

    /// <summary>The passages, rows and documents that statements cite.</summary>
    Passages = 1 << 2,

    /// <summary>The ways in which statements were derived.</summary>
    Derivations = 1 << 3,

    /// <summary>The sources as such.</summary>
    Sources = 1 << 4,

    /// <summary>The resolved disagreements.</summary>
    Conflicts = 1 << 5,

    /// <summary>The aliases of entities, and their names in other languages.</summary>
    OtherNames = 1 << 6,

    /// <summary>The ids that entities had before.</summary>
    FormerIds = 1 << 7,

    /// <summary>The identifiers of third parties.</summary>
    Identifiers = 1 << 8,

    /// <summary>The descriptions of entities.</summary>
    Descriptions = 1 << 9,

    /// <summary>The notes on statements, and the reasons for their rank.</summary>
    Remarks = 1 << 10,

    /// <summary>The credibility and the likelihood of statements.</summary>
    Ratings = 1 << 11,

    /// <summary>Who makes the claim of a statement.</summary>
    Attributions = 1 << 12,

    /// <summary>The reviews of statements.</summary>
    Reviews = 1 << 13,

    /// <summary>The markings of entities and statements; those of sources are part of these.</summary>
    Markings = 1 << 14,

    /// <summary>How passages fit their statements.</summary>
    Fits = 1 << 15,

    /// <summary>Everything.</summary>
    All = (1 << 16) - 1,
}
