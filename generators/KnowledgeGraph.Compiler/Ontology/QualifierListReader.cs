using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the key <c>qualifiers</c> of a predicate.</summary>
internal static class QualifierListReader
{
    public static readonly string[] Keys = ["allowed", "required"];

    public static (EquatableArray<string> Allowed, EquatableArray<string> Required) Read(MappingSyntax predicate, OntologyScope scope)
    {
        if (predicate.Find("qualifiers") is not { } entry || scope.Reader.Mapping(entry.Value, "'qualifiers'") is not { } mapping)
        {
            return (default, default);
        }

        scope.Reader.CheckKeys(mapping, "'qualifiers'", Keys);
        var required = Names(mapping, "required", scope);
        var allowed = Names(mapping, "allowed", scope);
        allowed.UnionWith(required);
        return (allowed.ToEquatableArray(), required.ToEquatableArray());
    }

    private static SortedSet<string> Names(MappingSyntax mapping, string key, OntologyScope scope)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in scope.Reader.Scalars(mapping, key))
        {
            if (scope.Index.Qualifiers.ContainsKey(name.Value))
            {
                names.Add(name.Value);
            }
            else
            {
                scope.ReportUnknown(name, "qualifier", scope.Index.Qualifiers.Keys);
            }
        }

        return names;
    }
}
