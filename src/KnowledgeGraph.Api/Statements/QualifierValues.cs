using KnowledgeGraph.Api.Filters;

namespace KnowledgeGraph.Api.Statements;

/// <summary>
/// The values of one qualifier of a statement. An element is the statement, with the index of the qualifier as its place.
/// </summary>
internal sealed class QualifierValues(FactGraph graph, Qualifier qualifier) : Elements
{
    public override int Count(int row, int place, ref FilterWork work)
    {
        var qualifiers = graph.Statement(new StatementRow(row)).Qualifiers;
        var count = 0;
        for (var i = 0; i < qualifiers.Count && work.Step(); i++)
        {
            count += ReferenceEquals(qualifiers[i].Qualifier, qualifier) ? 1 : 0;
        }

        return count;
    }

    public override bool Any(RowTest? test, bool expected, int row, int place, ref FilterWork work)
    {
        var qualifiers = graph.Statement(new StatementRow(row)).Qualifiers;
        for (var i = 0; i < qualifiers.Count; i++)
        {
            if (!work.Step())
            {
                return false;
            }

            if (ReferenceEquals(qualifiers[i].Qualifier, qualifier) && (test is null || test(row, i, ref work) == expected))
            {
                return true;
            }
        }

        return false;
    }
}
