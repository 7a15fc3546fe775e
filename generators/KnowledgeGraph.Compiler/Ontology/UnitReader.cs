using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the section <c>units</c>.</summary>
internal static class UnitReader
{
    public static readonly string[] Keys = ["symbol", "singular", "dimension", "description"];

    public static void Read(MappingSyntax root, OntologyScope scope)
    {
        var names = new NameRegistry(scope.Reader);
        foreach (var entry in scope.Reader.Section(root, "units"))
        {
            var what = $"The unit '{entry.Name}'";
            if (scope.Reader.Mapping(entry.Value, what) is not { } mapping)
            {
                continue;
            }

            scope.Reader.CheckKeys(mapping, what, Keys);
            var isNamed = scope.CheckSpelling(entry.Key, NameRules.IsWord(entry.Name), NameRules.WordForm)
                && names.TryAdd(entry.Name, $"the unit '{entry.Name}'", entry.Key);
            var symbol = scope.Reader.Required(mapping, entry.Key, what, "symbol")?.Value ?? "";
            var singular = scope.Reader.Optional(mapping, "singular")?.Value;
            var dimension = ReadDimension(mapping, entry, what, scope);
            var description = scope.Description(mapping, entry.Key, what);
            if (isNamed)
            {
                scope.Index.Units.Add(entry.Name, new UnitSymbol(entry.Name, symbol, dimension, description) { Singular = singular });
            }
        }
    }

    private static string ReadDimension(MappingSyntax mapping, MappingEntrySyntax owner, string what, OntologyScope scope)
    {
        if (scope.Reader.Required(mapping, owner.Key, what, "dimension") is not { } dimension)
        {
            return "";
        }

        scope.CheckSpelling(dimension, NameRules.IsCamelCase(dimension.Value), NameRules.CamelCaseForm);
        return dimension.Value;
    }
}
