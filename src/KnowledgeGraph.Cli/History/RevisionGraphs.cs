using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Cli.History;

/// <summary>
/// The graphs of commits, the last few kept open: a commit is compared with its parent, which mostly is the one before. Compiled without
/// the documents, which may have been others then.
/// </summary>
internal sealed class RevisionGraphs(DirectoryInfo set) : IDisposable
{
    private const int Kept = 4;

    private readonly LinkedList<(string Hash, FactGraph Graph)> _open = new();
    private readonly Dictionary<string, string> _faults = new(StringComparer.Ordinal);

    /// <summary>Why the set of a commit cannot be read; null where it can, or was not asked for.</summary>
    public string? FaultOf(string hash) => _faults.GetValueOrDefault(hash);

    /// <summary>The graph of a commit; null where its set is missing or has errors.</summary>
    public FactGraph? Get(string hash)
    {
        if (_faults.ContainsKey(hash))
        {
            return null;
        }

        for (var node = _open.First; node is not null; node = node.Next)
        {
            if (node.Value.Hash == hash)
            {
                _open.Remove(node);
                _open.AddFirst(node);
                return node.Value.Graph;
            }
        }

        if (Compile(hash) is not { } graph)
        {
            return null;
        }

        _open.AddFirst((hash, graph));
        if (_open.Count > Kept)
        {
            _open.Last!.Value.Graph.Dispose();
            _open.RemoveLast();
        }

        return graph;
    }

    public void Dispose()
    {
        foreach (var (_, graph) in _open)
        {
            graph.Dispose();
        }
    }

    private FactGraph? Compile(string hash)
    {
        try
        {
            var files = GitRevision.Read(hash, set) with { Documents = [], DocumentFolder = DocumentFolderState.Absent };
            var result = LongWork.Write(LongWork.Check(files));
            if (result.Image is { } image)
            {
                return FactGraph.Open(image.Bytes);
            }

            _faults[hash] = result.Errors.Count > 0
                ? result.Errors[0].Message
                : result.Diagnostics.Count > 0 ? $"{result.Diagnostics[0].Id}: {result.Diagnostics[0].Message}" : "its set has errors";
        }
        catch (UnusableInputException exception)
        {
            _faults[hash] = exception.Message;
        }

        return null;
    }
}
