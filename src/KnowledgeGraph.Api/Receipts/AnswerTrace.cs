using System.Numerics;

namespace KnowledgeGraph.Api.Receipts;

/// <summary>
/// The statements that an answer shows: pass it as the witness of a request. A bit for each statement of the graph, so that a large answer
/// takes no more memory than a small one.
/// </summary>
/// <param name="graph">The graph that the request is answered from.</param>
public sealed class AnswerTrace(FactGraph graph)
{
    private readonly ulong[] _seen = new ulong[(graph.Statements.Count + 63) / 64];

    /// <summary>The graph that the request is answered from.</summary>
    public FactGraph Graph { get; } = graph;

    /// <summary>The number of statements. O(statements of the graph / 64).</summary>
    public int Count => _seen.Sum(BitOperations.PopCount);

    /// <summary>The statements, in the order of the graph.</summary>
    public IEnumerable<Statement> Statements
    {
        get
        {
            for (var word = 0; word < _seen.Length; word++)
            {
                for (var rest = _seen[word]; rest != 0; rest &= rest - 1)
                {
                    yield return Graph.Statement(new StatementRow((word * 64) + BitOperations.TrailingZeroCount(rest)));
                }
            }
        }
    }

    /// <summary>Notes a statement; one of another graph is not noted.</summary>
    public void Add(FactGraph graph, StatementRow statement)
    {
        // Fields about changes also show statements of earlier graphs.
        if (!statement.IsNone && ReferenceEquals(graph, Graph))
        {
            _seen[statement.Index >> 6] |= 1UL << (statement.Index & 63);
        }
    }

    /// <summary>Notes the statements of a conflict.</summary>
    public void Add(Conflict conflict)
    {
        foreach (var statement in conflict.Statements)
        {
            Add(conflict.Graph, statement.Row);
        }
    }
}
