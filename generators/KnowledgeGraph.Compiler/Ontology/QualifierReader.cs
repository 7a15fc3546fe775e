using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the section <c>qualifiers</c>.</summary>
internal static class QualifierReader
{
    public static readonly string[] Keys = ["description", "range", "type"];

    public static void Read(MappingSyntax root, OntologyScope scope)
    {
        foreach (var entry in scope.Reader.Section(root, "qualifiers"))
        {
            var what = $"The qualifier '{entry.Name}'";
            if (scope.Reader.Mapping(entry.Value, what) is not { } mapping)
            {
                continue;
            }

            scope.Reader.CheckKeys(mapping, what, Keys);
            var isNamed = scope.CheckSpelling(entry.Key, NameRules.IsCamelCase(entry.Name), NameRules.CamelCaseForm)
                && scope.CheckReserved(entry.Key, ReservedNames.StatementField(entry.Name))
                && scope.StatementKeys.TryAdd(entry.Name, $"the qualifier '{entry.Name}'", entry.Key);
            var description = scope.Description(mapping, entry.Key, what);
            if (ReadValue(mapping, entry, what, scope) is not var (type, range, enumeration) || !isNamed)
            {
                scope.Dropped.Add(entry.Name);
                continue;
            }

            var symbol = new QualifierSymbol(entry.Name, description, type, range, enumeration);
            scope.Index.Qualifiers.Add(entry.Name, new QualifierDefinition(symbol, scope.Index.Cover(range)));
        }
    }

    private static (ValueKind Type, EquatableArray<string> Range, string? Enumeration)? ReadValue(
        MappingSyntax mapping, MappingEntrySyntax owner, string what, OntologyScope scope)
    {
        if (mapping.Find("range") is null)
        {
            return ValueTypeReader.Read(mapping, owner.Key, what, scope) is var (type, enumeration) ? (type, default, enumeration) : null;
        }

        if (mapping.Find("type") is { } extra)
        {
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.UnknownKey, scope.Reader.At(extra.Key), $"{what}, which has a 'range',", "type", "");
        }

        return (ValueKind.Entity, scope.KindNames(mapping, "range"), null);
    }
}
