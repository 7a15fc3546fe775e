using KnowledgeGraph.Compiler.Binding;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the key <c>type</c>: a literal type or the name of an enumeration.</summary>
internal static class ValueTypeReader
{
    public static (ValueKind Type, string? Enumeration)? Read(Declaration declaration, OntologyScope scope)
    {
        if (scope.Reader.Required(declaration.Syntax, declaration.Key, declaration.What, "type") is not { } name)
        {
            return null;
        }

        if (FormatWords.LiteralTypes.TryGet(name.Value, out var type))
        {
            return (type, null);
        }

        if (scope.Index.Enumerations.ContainsKey(name.Value))
        {
            return (ValueKind.Enumeration, name.Value);
        }

        scope.ReportUnknown(name, "type", [.. FormatWords.LiteralTypes.Words, .. scope.Index.Enumerations.Keys], isListed: true);
        return null;
    }
}
