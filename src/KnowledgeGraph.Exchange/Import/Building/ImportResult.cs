using KnowledgeGraph.Exchange.Import.Mappings;
using KnowledgeGraph.Exchange.Import.Writing;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>The facts of an import, and what is not in them.</summary>
public sealed class ImportResult : IFactDraft
{
    private readonly IReadOnlyList<InputState> _inputs;
    private readonly IReadOnlyList<EntityDraft> _entities;
    private readonly List<StatementDraft> _statements;
    private readonly ImportMapping _mapping;

    internal ImportResult(
        ImportMapping mapping,
        IReadOnlyList<InputState> inputs,
        IReadOnlyList<EntityDraft> entities,
        List<StatementDraft> statements,
        FindingList findings,
        IReadOnlyList<SetCounts> counts)
    {
        _mapping = mapping;
        _inputs = inputs;
        _entities = entities;
        _statements = statements;
        Findings = findings;
        Counts = counts;
    }

    /// <summary>The faults of records, in the order in which they were noticed.</summary>
    public FindingList Findings { get; }

    /// <summary>The numbers of records, by set.</summary>
    public IReadOnlyList<SetCounts> Counts { get; }

    /// <summary>The number of entities, merged ones once.</summary>
    public int EntityCount => _entities.Count(entity => entity is { MergedInto: null, IsRefused: false });

    /// <summary>The number of statements.</summary>
    public int StatementCount => _statements.Count(IsKept);

    /// <inheritdoc />
    public IReadOnlyList<FactFile> Write()
    {
        foreach (var counts in Counts)
        {
            counts.Statements = 0;
        }

        foreach (var group in _statements.Where(IsKept).GroupBy(statement => statement.Origin.Set, StringComparer.Ordinal))
        {
            if (Counts.FirstOrDefault(counts => counts.Set == group.Key) is { } counts)
            {
                counts.Statements = group.Count();
            }
        }

        return new FactFileWriter(_mapping.Name).Write(
            _inputs, [.. _entities.Where(entity => entity is { MergedInto: null, IsRefused: false })], [.. _statements.Where(IsKept)],
            _mapping.Sets.Any(set => set.Statements.Any(statement => statement.Snapshot is not null)));
    }

    /// <inheritdoc />
    public bool Refuse(FactFile file, int offset, string message, string reason)
    {
        ArgumentNullException.ThrowIfNull(file);
        switch (file.Find(offset))
        {
            case StatementDraft { IsRefused: false } statement:
                statement.Refuse();
                Findings.Add(statement.Origin.Finding(message, ImportLoss.Statement, reason));
                return true;
            case EntityDraft { IsRefused: false } entity:
                entity.IsRefused = true;
                if (Counts.FirstOrDefault(counts => counts.Set == entity.Origin.Set) is { } counts)
                {
                    counts.Refused++;
                }

                Findings.Add(entity.Origin.Finding(message, ImportLoss.Record, reason));
                return true;
            case not null:
                return true;
            default:
                return false;
        }
    }

    private static bool IsKept(StatementDraft statement) => !statement.IsRefused && statement.Owner?.Final.IsRefused != true;
}
