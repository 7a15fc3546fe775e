using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Cli.Editing.Features;

/// <summary>The graph that sentences are read from: one set at a time, opened when somebody asks.</summary>
internal sealed class SentenceGraphs : IDisposable
{
    private FactSet? _facts;
    private FactGraph? _graph;

    /// <summary>The sentences about an entity; where nothing is stated about it, those that refer to it.</summary>
    /// <param name="rest">How many more there are.</param>
    public IReadOnlyList<string> Sentences(SetView view, string id, int count, out int rest)
    {
        rest = 0;
        if (Open(view) is not { } graph || !graph.TryFindEntity(id, out var entity))
        {
            return [];
        }

        var statements = entity.Statements;
        if (statements.Count > 0)
        {
            rest = Math.Max(0, statements.Count - count);
            return [.. statements.Take(count).Select(statement => statement.ToSentence(namesSources: false))];
        }

        var edges = entity.Edges(Direction.In);
        var sentences = new List<string>();
        foreach (var edge in edges)
        {
            if (sentences.Count < count)
            {
                sentences.Add(edge.ToSentence(namesSources: false));
            }
            else
            {
                rest++;
            }
        }

        return sentences;
    }

    public void Dispose() => _graph?.Dispose();

    private FactGraph? Open(SetView view)
    {
        if (view.Facts is not { Statements.Count: > 0 } facts)
        {
            return null;
        }

        if (!ReferenceEquals(facts, _facts))
        {
            _graph?.Dispose();
            _graph = ImageWriter.Write(facts).Image is { } image ? FactGraph.Open(image.Bytes) : null;
            _facts = facts;
        }

        return _graph;
    }
}
