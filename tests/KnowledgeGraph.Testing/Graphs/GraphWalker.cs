using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Testing.Graphs;

/// <summary>Reads whatever there is in a graph.</summary>
public static class GraphWalker
{
    /// <summary>Answers how many characters it read, so that nothing is left out as unused.</summary>
    public static long ReadEverything(FactGraph graph)
    {
        var read = 0L;
        for (var i = 0; i < graph.Entities.Count; i++)
        {
            read += ReadEntity(graph.Entity(new EntityRow(i)));
        }

        for (var i = 0; i < graph.Statements.Count; i++)
        {
            read += ReadStatement(graph.Statement(new StatementRow(i)));
        }

        for (var i = 0; i < graph.Sources.Count; i++)
        {
            read += ReadSource(graph.Source(new SourceRow(i)));
        }

        for (var i = 0; i < graph.Conflicts.Count; i++)
        {
            read += graph.Conflict(new ConflictRow(i)).ToString().Length + graph.Conflict(new ConflictRow(i)).Statements[0].Id.Length;
        }

        return read + ReadPaths(graph) + ReadSearch(graph);
    }

    private static long ReadEntity(Entity entity)
    {
        var read = (long)entity.Id.Length + entity.Name.Length + entity.Kind.Name.Length + (entity.Description?.Length ?? 0);
        foreach (var alias in entity.Aliases)
        {
            read += alias.Length;
        }

        foreach (var identifier in entity.Identifiers)
        {
            read += identifier.Value.Length;
        }

        foreach (var direction in (Direction[])[Direction.Out, Direction.In])
        {
            foreach (var edge in entity.Edges(direction))
            {
                read += edge.Target.Id.Length + edge.Statement.Id.Length;
            }
        }

        return read + entity.Statements.Count + (entity.Graph.TryFindEntity(entity.IdUtf8, out _) ? 1 : 0);
    }

    private static long ReadStatement(Statement statement)
    {
        var read = (long)statement.ToString().Length + statement.Id.Length + (statement.AttributedTo?.Id.Length ?? 0);
        read += $"{statement.Since}{statement.Until}{statement.On}{statement.RankReason}{statement.Note}{statement.Traits}".Length;
        foreach (var qualifier in statement.Qualifiers)
        {
            read += qualifier.Qualifier.Name.Length + qualifier.Value.ToString().Length;
        }

        foreach (var passage in statement.Evidence)
        {
            read += passage.ToString().Length;
        }

        foreach (var derivation in statement.Derivations)
        {
            read += derivation.Rule.Length + derivation.Premises.Count;
        }

        return read + statement.Conflicts.Count + (statement.Graph.TryFindStatement(statement.Id, out _) ? 1 : 0);
    }

    private static long ReadSource(SourceDocument source)
    {
        var read = $"{source.Id}{source.Title}{source.Publisher}{source.Published}{source.Language}{source.Url}{source.Licence}".Length;
        read += $"{source.File}{source.Sha256}{source.Description}{source.Entity}{source.Reliability}".Length;
        foreach (var link in source.DerivedFrom)
        {
            read += link.ToString().Length;
        }

        return read + source.Authors.ToArray().Length + source.Statements.Count;
    }

    private static long ReadSearch(FactGraph graph)
    {
        var read = 0L;
        foreach (var text in (string[])["coast", "c", "coats line", "coast-line", "kustenbahn", "xyzwvuts"])
        {
            foreach (var hit in graph.Search(text).Hits)
            {
                read += hit.ToString().Length;
            }
        }

        return read;
    }

    private static long ReadPaths(FactGraph graph)
    {
        var read = 0L;
        var filter = EdgeFilter.Compile(graph, new EdgeFilterOptions { AsOf = 0 });
        for (var i = 1; i < graph.Entities.Count; i++)
        {
            read += ShortestPath.Find(graph.Entity(new EntityRow(0)), graph.Entity(new EntityRow(i)), filter)?.ToString().Length ?? 0;
        }

        return read;
    }
}
