using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the key <c>inverse</c>.</summary>
internal static class InverseReader
{
    public static string? Read(MappingSyntax mapping, OntologyScope scope)
    {
        if (scope.Reader.Optional(mapping, "inverse") is not { } name)
        {
            return null;
        }

        var isNamed = scope.CheckSpelling(name, NameRules.CamelCase)
            && scope.CheckReserved(name, ReservedNames.EntityField(name.Value));
        return isNamed ? name.Value : null;
    }
}
