using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Reading;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>The use of the records of an input: entities with their statements, or statements alone.</summary>
/// <param name="Records">Where the records are; several paths for documents of several shapes.</param>
internal sealed record SetSpec(string Name, string Input, IReadOnlyList<RecordPath> Records)
{
    public required bool IsEntities { get; init; }

    public required Conditions Where { get; init; }

    /// <summary>The list inside a record whose items are the records.</summary>
    public DataPath? Each { get; init; }

    public IReadOnlyDictionary<string, JoinSpec> Joins { get; init; } = new Dictionary<string, JoinSpec>();

    public Template? Key { get; init; }

    public Template? Id { get; init; }

    public ValueSpec? Kind { get; init; }

    public Template? Label { get; init; }

    public IReadOnlyList<KeyValuePair<string, Template>> Names { get; init; } = [];

    public IReadOnlyList<Template> Aliases { get; init; } = [];

    public Template? Description { get; init; }

    public IReadOnlyList<KeyValuePair<string, Template>> Identifiers { get; init; } = [];

    /// <summary>Identifier schemes by which records are one entity.</summary>
    public IReadOnlyList<string> MergeBy { get; init; } = [];

    /// <summary>Whether several records may have one key, and are one entity.</summary>
    public bool MayRepeat { get; init; }

    public IReadOnlyList<StatementSpec> Statements { get; init; } = [];

    /// <summary>Whether it is to take the records of a path; null for those of a file that has no paths.</summary>
    public bool Takes(string? path) => path is null || Records.Any(own => own.Text == path);
}
