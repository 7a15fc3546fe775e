using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the key <c>inverse</c>.</summary>
internal static class InverseReader
{
    /// <param name="range">The kind whose entities have the inverse as a field; null where it is not known.</param>
    public static string? Read(MappingSyntax mapping, string? range, OntologyScope scope)
    {
        if (scope.Reader.Optional(mapping, "inverse") is not { } name)
        {
            return null;
        }

        var isNamed = scope.CheckSpelling(name, NameRules.CamelCase)
            && scope.CheckReserved(
                name, name.Value, ReservedNames.EntityField(name.Value), ReservedNames.FreeField(name.Value, range));
        return isNamed ? name.Value : null;
    }
}
