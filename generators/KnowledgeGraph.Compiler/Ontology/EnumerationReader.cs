using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the section <c>enumerations</c>.</summary>
internal static class EnumerationReader
{
    public static readonly string[] Keys = ["description", "values"];

    public static void Read(MappingSyntax root, OntologyScope scope)
    {
        foreach (var entry in scope.Reader.Section(root, "enumerations"))
        {
            var what = $"The enumeration '{entry.Name}'";
            if (scope.Reader.Mapping(entry.Value, what) is not { } mapping)
            {
                continue;
            }

            scope.Reader.CheckKeys(mapping, what, Keys);
            var isNamed = scope.CheckSpelling(entry.Key, NameRules.IsPascalCase(entry.Name), NameRules.PascalCaseForm)
                && scope.CheckReserved(entry.Key, ReservedNames.Type(entry.Name))
                && scope.Types.TryAdd(entry.Name, $"the enumeration '{entry.Name}'", entry.Key);
            var description = scope.Description(mapping, entry.Key, what);
            var values = ReadValues(mapping, entry, what, scope);
            if (!isNamed)
            {
                scope.Dropped.Add(entry.Name);
                continue;
            }

            var names = new HashSet<string>(values.Select(value => value.Name), StringComparer.Ordinal);
            var symbol = new EnumerationSymbol(entry.Name, description, values.ToEquatableArray());
            scope.Index.Enumerations.Add(entry.Name, new EnumerationDefinition(symbol, names));
        }
    }

    private static List<EnumerationValueSymbol> ReadValues(
        MappingSyntax mapping, MappingEntrySyntax owner, string what, OntologyScope scope)
    {
        var values = new List<EnumerationValueSymbol>();
        var names = new NameRegistry(scope.Reader);
        foreach (var value in scope.Reader.Section(mapping, "values"))
        {
            var isNamed = scope.CheckSpelling(value.Key, NameRules.IsCamelCase(value.Name), NameRules.CamelCaseForm)
                && scope.CheckReserved(value.Key, value.Name is "true" or "false" or "null" ? "GraphQL has a literal of this name" : null)
                && names.TryAdd(value.Name, $"the value '{value.Name}'", value.Key);
            var description = scope.Reader.Scalar(value.Value, $"The description of '{value.Name}'")?.Value.Trim();
            if (isNamed)
            {
                values.Add(new EnumerationValueSymbol(value.Name, description ?? ""));
            }
        }

        if (mapping.Find("values") is null)
        {
            scope.Reader.Diagnostics.Report(
                Diagnostics.DiagnosticCatalogue.MissingKey, scope.Reader.At(owner.Key), what, "values");
        }

        return values;
    }
}
