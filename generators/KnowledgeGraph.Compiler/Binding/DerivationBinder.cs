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
        {
            return default;
        }

        var links = new List<DerivationLink>();
        foreach (var item in entry.Value is SequenceSyntax sequence ? sequence.Items : [entry.Value])
        {
            const string What = "A derivation";
            if (reader.Mapping(item, What) is not { } mapping)
            {
                continue;
            }

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
}
