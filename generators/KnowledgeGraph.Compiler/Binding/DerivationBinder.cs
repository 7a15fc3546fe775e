using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds what a source retells.</summary>
internal static class DerivationBinder
{
    private static readonly string[] Keys = ["source", "inferred", "note"];

    public static EquatableArray<DerivationLink> Bind(MappingSyntax source, FactIndex index, NodeReader reader)
    {
        if (source.Find("derivedFrom") is not { } entry)
            return default;
        var links = new List<DerivationLink>();
        foreach (var item in entry.Value is SequenceSyntax sequence ? sequence.Items : [entry.Value])
        {
            const string What = "A derivation";
            if (reader.Mapping(item, What) is not { } mapping)
                continue;
            reader.CheckKeys(mapping, What, Keys);
            var isInferred = reader.Flag(mapping, "inferred");
            var note = reader.Optional(mapping, "note")?.Value.Trim();
            if (reader.Required(mapping, item, What, "source") is { } id
                && ReferenceChecker.Source(id.Value, reader.At(id), index, reader) is { } origin)
            {
                origin.IsUsed = true;
                links.Add(new DerivationLink(id.Value, isInferred, note));
            }
        }

        return links.ToEquatableArray();
    }

    /// <summary>Reports a source that retells itself, at the ordinally first source of the circle only.</summary>
    public static void CheckCircle(string start, MappingSyntax syntax, FactIndex index, NodeReader reader)
    {
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var queue = new Queue<string>([start]);
        while (queue.Count > 0)
        {
            var current = queue.Dequeue();
            foreach (var link in index.Sources[current].Symbol.DerivedFrom)
            {
                if (link.Source == start)
                {
                    Report(start, current, cameFrom, syntax, reader);
                    return;
                }

                // Only sources behind the start: a circle is told once, at its first.
                if (string.CompareOrdinal(link.Source, start) > 0 && !cameFrom.ContainsKey(link.Source))
                {
                    cameFrom.Add(link.Source, current);
                    queue.Enqueue(link.Source);
                }
            }
        }
    }

    private static void Report(
        string start, string last, Dictionary<string, string> cameFrom, MappingSyntax syntax, NodeReader reader)
    {
        var way = new List<string> { start };
        for (var current = last; current != start; current = cameFrom[current])
        {
            way.Add(current);
        }

        way.Add(start);
        way.Reverse();
        reader.Diagnostics.Report(
            DiagnosticCatalogue.CircularDerivation, reader.At(syntax.Find("derivedFrom")!.Key), start, string.Join(" → ", way));
    }
}
