using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Names that the API or the format already gives a meaning.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Types = new(ApiNames.Types, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> QueryFields = new(ApiNames.QueryFields, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> EntityFields = new(ApiNames.EntityFields, StringComparer.OrdinalIgnoreCase);

    private static readonly string[] StatementParts = ["id", "predicate", "object", "derived", "derivation"];

    /// <summary>Why a kind may not have this name; null where it may.</summary>
    public static string? Kind(string name) => Type(name, ApiNames.KindTypeSuffixes);

    /// <summary>Why an enumeration may not have this name; null where it may.</summary>
    public static string? Enumeration(string name) => Type(name, ApiNames.EnumerationTypeSuffixes);

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
        StatementFields.All.Contains(name) || StatementParts.Contains(name) ? "every statement has a field of this name" : null;

    /// <summary>A name for a kind or an enumeration that makes sense in place of a reserved one: prefixed with the name of the set.</summary>
    /// <param name="set">The name of the set.</param>
    public static string FreeType(string name, string set)
    {
        var prefix = string.Concat(set.Split(' ').Where(word => word.Length > 0).Select(
            word => NameRules.IsWord(word) ? char.ToUpperInvariant(word[0]) + word.Substring(1) : ""));
        return prefix.Length is 0 or > 24 || Kind(prefix + name) is not null ? name + "Item" : prefix + name;
    }

    /// <summary>A name for a predicate: prefixed with the name of its kind.</summary>
    public static string? FreeField(string name, string? kind) => name.Length == 0 ? null
        : NameRules.ToCamelCase(kind is not null && NameRules.IsPascalCase(kind) ? kind : "Own")
        + char.ToUpperInvariant(name[0]) + name.Substring(1);

    private static string? Type(string name, IEnumerable<string> suffixes)
    {
        if (Types.Contains(name))
        {
            return "the API has a type of this name";
        }

        var clash = suffixes.Select(suffix => name + suffix).FirstOrDefault(Types.Contains);
        return clash is null ? null : $"it would make a type '{clash}', and the API has one of this name";
    }
}
