using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Cli.Difference;

/// <summary>A line of the page with what belongs under it.</summary>
/// <param name="Change">Null for a line that did not change itself and says what those under it are about.</param>
internal sealed record DiffItem(ChangeKind? Change, string Text, IReadOnlyList<FieldChange> Fields, IReadOnlyList<DiffItem> Items)
{
    /// <summary>The id of the entity that it is about; null for other lines.</summary>
    public string? Entity { get; init; }

    /// <summary>The id of the source that it is about; null for other lines.</summary>
    public string? Source { get; init; }
}

/// <summary>A part of the page.</summary>
internal sealed record DiffSection(string Title, IReadOnlyList<DiffItem> Items);

/// <summary>A change, as shown to a reader.</summary>
/// <param name="Old">What the old graph was called on the command line.</param>
/// <param name="New">What the new graph was called on the command line.</param>
/// <param name="Sections">Those that have anything in them.</param>
internal sealed record DiffPage(string Old, string New, ChangeSummary Summary, IReadOnlyList<DiffSection> Sections)
{
    /// <summary>The counts by what they count, in the order of the page.</summary>
    public IEnumerable<(string Title, ChangeCounts Counts)> Counts =>
    [
        ("definitions", Summary.Definitions),
        ("sources", Summary.Sources),
        ("entities", Summary.Entities),
        ("statements", Summary.Statements),
        ("passages", Summary.Evidence),
        ("conflicts", Summary.Conflicts),
        ("inferences", Summary.Inferences),
    ];
}
