using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Names that the API or the format already gives a meaning.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Types = new([.. ApiNames.Types, .. ApiNames.ReservedTypes], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> QueryFields =
        new([.. ApiNames.QueryFields, .. ApiNames.ReservedQueryFields], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> EntityFields =
        new([.. ApiNames.EntityFields, .. ApiNames.ReservedEntityFields], StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a kind or an enumeration may not have this name; null where it may.</summary>
    public static string? Type(string name) => Types.Contains(name) ? "the API has a type of this name" : null;

    /// <summary>Why no field of the query root may have this name; null where it may.</summary>
    public static string? QueryField(string name) => QueryFields.Contains(name) ? "the API has a query of this name" : null;

    /// <summary>Why a predicate or an inverse may not have this name; null where it may.</summary>
    public static string? EntityField(string name)
    {
        if (EntityFields.Contains(name))
        {
            return "every entity has a field of this name";
        }

        return StatementFields.All.Contains(name) ? "every statement has a field of this name" : null;
    }

    /// <summary>Why a rule may not have this name; null where it may.</summary>
    public static string? Rule(string name) =>
        name is "transitive" or "chain" ? "derivations call a property of a predicate so" : null;

    /// <summary>Why a qualifier may not have this name; null where it may.</summary>
    public static string? StatementField(string name) =>
        StatementFields.All.Contains(name) || name is "id" or "predicate" or "object" or "derived" or "derivation"
            ? "every statement has a field of this name"
            : null;
}
