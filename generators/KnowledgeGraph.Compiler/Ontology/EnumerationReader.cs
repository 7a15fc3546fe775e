using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the section <c>enumerations</c>.</summary>
internal static class EnumerationReader
{
    public static readonly string[] Keys = ["description", "values"];

    /// <summary>The keys of a value that has more than a description.</summary>
    public static readonly string[] ValueKeys = [LabelReader.Label, "description"];

    public static void Read(MappingSyntax root, OntologyScope scope)
    {
        foreach (var declaration in scope.Declarations(root, "enumerations", "enumeration", Keys))
        {
            var isNamed = scope.Claim(
                declaration, NameRules.PascalCase, ReservedNames.Enumeration(declaration.Name), scope.Types,
                ReservedNames.FreeType(declaration.Name, scope.SetName));
            var description = scope.Description(declaration);
            var values = ReadValues(declaration, scope);
            if (!isNamed)
            {
                scope.Dropped.Add(declaration.Name);
                continue;
            }

            var names = new HashSet<string>(values.Select(value => value.Name), StringComparer.Ordinal);
            var symbol = new EnumerationSymbol(declaration.Name, description, values.ToEquatableArray());
            scope.Index.Enumerations.Add(declaration.Name, new EnumerationDefinition(symbol, names));
        }
    }

    private static List<EnumerationValueSymbol> ReadValues(Declaration declaration, OntologyScope scope)
    {
        var values = new List<EnumerationValueSymbol>();
        var names = new NameRegistry(scope.Reader);
        foreach (var value in scope.Reader.Section(declaration.Syntax, "values"))
        {
            var isNamed = scope.CheckSpelling(value.Key, NameRules.CamelCase)
                && scope.CheckReserved(value.Key, value.Name is "true" or "false" or "null" ? "GraphQL has a literal of this name" : null)
                && names.TryAdd(value.Name, $"the value '{value.Name}'", value.Key);
            var symbol = ReadValue(value, scope);
            if (isNamed)
            {
                values.Add(symbol);
            }
        }

        if (declaration.Syntax.Find("values") is null)
        {
            scope.Reader.Diagnostics.Report(
                Diagnostics.DiagnosticCatalogue.MissingKey, scope.Reader.At(declaration.Key), declaration.What, "values");
        }

        return values;
    }

    /// <summary>A value with its description, or with a mapping of description and label.</summary>
    private static EnumerationValueSymbol ReadValue(MappingEntrySyntax value, OntologyScope scope)
    {
        if (value.Value is not MappingSyntax mapping)
        {
            var description = scope.Reader.Scalar(value.Value, $"The description of '{value.Name}'")?.Value.Trim();
            return new EnumerationValueSymbol(value.Name, description ?? "");
        }

        var what = $"The value '{value.Name}'";
        scope.Reader.CheckKeys(mapping, what, ValueKeys);
        return new EnumerationValueSymbol(value.Name, scope.Description(mapping, value.Key, what))
        {
            Label = LabelReader.Read(mapping, LabelReader.Label, value.Name, scope),
        };
    }
}
