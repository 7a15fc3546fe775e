using KnowledgeGraph.Api.Filters;

namespace KnowledgeGraph.Api.Statements;

/// <summary>Conditions on what a statement refers to, from which its statements can be found.</summary>
internal static class StatementEnds
{
    /// <summary>The statements whose subject satisfies a condition.</summary>
    public static RowCondition OfSubject(FactGraph graph, RowCondition subject)
    {
        var subjects = graph.Statements.Subjects;
        var test = subject.Test;
        return Through(
            subject,
            (statement, _, ref work) => test(subjects[new StatementRow(statement)].Index, -1, ref work),
            entity => Rows(graph.StatementsOf(new EntityRow(entity))));
    }

    /// <summary>The statements whose object is an entity that satisfies a condition.</summary>
    public static RowCondition OfObject(FactGraph graph, RowCondition entityCondition)
    {
        var (kinds, objects) = (graph.Statements.ObjectKinds, graph.Statements.Objects);
        var test = entityCondition.Test;
        var inwards = graph.Adjacency(Direction.In);
        return Through(
            entityCondition,
            (statement, _, ref work) =>
                kinds[new StatementRow(statement)] == ValueKind.Entity && test(objects[new StatementRow(statement)], -1, ref work),

            // A symmetric statement has an edge at its subject too.
            entity => Rows(inwards.EdgesOf(new EntityRow(entity)))
                .Select(edge => inwards.Statements[edge])
                .Where(statement => objects[statement] == entity));
    }

    /// <summary>The statements that refer to a row that satisfies a condition.</summary>
    /// <param name="condition">The condition on the rows referred to.</param>
    /// <param name="test">The condition on a statement that follows from it.</param>
    /// <param name="follow">The statements that refer to a row.</param>
    public static RowCondition Through(RowCondition condition, RowTest test, Func<int, IEnumerable<StatementRow>> follow)
    {
        if (condition is not { Find: { } find, Rest: null })
        {
            return new RowCondition(test);
        }

        return new RowCondition(test, (ref FilterWork work) =>
        {
            var found = new HashSet<int>();
            foreach (var row in find(ref work))
            {
                foreach (var statement in follow(row))
                {
                    if (!work.Step())
                    {
                        return found;
                    }

                    found.Add(statement.Index);
                }
            }

            return found;
        });
    }

    private static IEnumerable<TRow> Rows<TRow>(RowRange<TRow> range)
        where TRow : unmanaged, IRow<TRow>
    {
        for (var i = 0; i < range.Count; i++)
        {
            yield return range[i];
        }
    }
}
