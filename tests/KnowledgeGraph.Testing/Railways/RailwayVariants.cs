using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Testing.Railways;

/// <summary>
/// The railway with parts of it left out, moved and reworded: sets that resemble each other, as the versions of one set do.
/// </summary>
public static class RailwayVariants
{
    private static readonly string[] Premises = [ModelRailway.Operates, ModelRailway.ServesHarbour];
    private static readonly string[] Unused = ["hill-line", "summit"];

    public static Gen<FactSet> Sets =>
        from statements in Gen.SubListOf(ModelRailway.Facts.Statements.ToArray())
        from entities in Gen.SubListOf(Unused)
        from edits in Gen.Choose(0, 3).ArrayOf(ModelRailway.Facts.Statements.Count)
        from name in Gen.Elements("Coast Line", "Line of the Coast")
        from title in Gen.Elements("Timetable of the coast", "Timetable")
        from reason in Gen.Elements("The deed is older.", "It is the deed.")
        select Build([.. statements.Select(statement => Edit(statement, edits))], [.. entities], name, title, reason);

    private static FactSet Build(StatementSymbol[] statements, string[] unused, string name, string title, string reason)
    {
        var ids = statements.Select(statement => statement.Id).ToHashSet();
        if (!ids.IsSupersetOf(Premises))
        {
            ids.Remove(ModelRailway.Reaches);
        }

        var kept = statements.Where(statement => ids.Contains(statement.Id)).OrderBy(statement => statement.Id, StringComparer.Ordinal);
        var entities = ModelRailway.Facts.Entities
            .Where(entity => !Unused.Contains(entity.Id) || unused.Contains(entity.Id))
            .Select(entity => entity.Id == "coast-line" ? entity with { Name = name } : entity);
        var sources = ModelRailway.Facts.Sources.Select(source => source.Id == "timetable" ? source with { Title = title } : source);
        var conflicts = ModelRailway.Facts.Conflicts
            .Where(conflict => conflict.Statements.All(ids.Contains))
            .Select(conflict => conflict with { Reason = reason });
        return ModelRailway.Facts with
        {
            Sources = new([.. sources]),
            Entities = new([.. entities]),
            Statements = new([.. kept]),
            Conflicts = new([.. conflicts]),
        };
    }

    private static StatementSymbol Edit(StatementSymbol statement, int[] edits) => edits[statement.Id[^1] % edits.Length] switch
    {
        1 => statement with { Note = "Looked up again.", Credibility = 3 },
        2 => statement with { Evidence = new([.. statement.Evidence.Select(passage => passage with { Offset = passage.Offset + 5 })]) },
        3 => statement with { Evidence = default },
        _ => statement,
    };
}
