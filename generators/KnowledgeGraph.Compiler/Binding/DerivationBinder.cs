using KnowledgeGraph.Compiler.Disclosure;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds what a source retells.</summary>
internal static class DerivationBinder
{
    private static readonly string[] Keys = ["source", "inferred", "note"];

    public static EquatableArray<DerivationLink> Bind(string sourceId, MappingSyntax source, BindingScope scope)
    {
        if (source.Find("derivedFrom") is not { } entry)
        {
            return default;
        }

        var links = new List<DerivationLink>();
        foreach (var item in entry.Value is SequenceSyntax sequence ? sequence.Items : [entry.Value])
        {
            const string What = "A derivation";
            if (scope.Reader.Mapping(item, What) is not { } mapping)
            {
                continue;
            }

            scope.Reader.CheckKeys(mapping, What, Keys);
            var isInferred = scope.Reader.Flag(mapping, "inferred");
            var note = scope.Reader.Optional(mapping, "note")?.Value.Trim();
            if (scope.Reader.Required(mapping, item, What, "source") is { } id
                && ReferenceChecker.Source(id.Value, scope.Reader.At(id), scope) is { } origin)
            {
                origin.IsUsed = true;
                scope.Index.Parts?.References.Add(new MarkedReference(scope.Reader.Path, item, entry.Value, sourceId, origin.Marking));
                links.Add(new DerivationLink(origin.Symbol.Id, isInferred, note));
            }
        }

        return links.ToEquatableArray();
    }
}
