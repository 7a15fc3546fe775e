using System.Collections;
using System.Diagnostics;

namespace KnowledgeGraph;

/// <summary>A table of a graph, as a list of what its rows stand for. Code that is in a hurry reads the columns.</summary>
/// <typeparam name="T">What a row stands for.</typeparam>
/// <example><code>var recent = Facts.Graph.Statements.Where(statement => statement.InForceOn(today) == Certainty.Certainly);</code></example>
[DebuggerDisplay("Count = {RowCount}")]
public abstract class RowTable<T> : IReadOnlyList<T>
    where T : struct
{
    private readonly FactGraph _graph;

    private protected RowTable(FactGraph graph) => _graph = graph;

    int IReadOnlyCollection<T>.Count => RowCount;

    private protected abstract int RowCount { get; }

    /// <summary>Returns what a row stands for. O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public T this[int index] => At(_graph, index);

    /// <summary>Enumerates everything in the order of the rows.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < RowCount; i++)
        {
            yield return At(_graph, i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected abstract T At(FactGraph graph, int index);
}
