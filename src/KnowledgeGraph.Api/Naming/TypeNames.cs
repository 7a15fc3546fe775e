namespace KnowledgeGraph.Api.Naming;

/// <summary>The names of types that several features refer to. Other types are named in their feature.</summary>
internal static class TypeNames
{
    public const string Int = "Int";
    public const string Float = "Float";
    public const string String = "String";
    public const string Boolean = "Boolean";
    public const string Id = "ID";
    public const string Date = "Date";
    public const string Decimal = "Decimal";
    public const string Edtf = "Edtf";
    public const string Long = "Long";
    public const string Url = "URL";

    public const string Node = "Node";
    public const string Entity = "Entity";
    public const string Statement = "Statement";
    public const string Source = "Source";
    public const string Conflict = "Conflict";
    public const string Evidence = "Evidence";
    public const string Value = "Value";
    public const string FuzzyDate = "FuzzyDate";
    public const string Unit = "Unit";

    public const string EntityKind = "EntityKind";
    public const string Predicate = "Predicate";
    public const string Direction = "Direction";
    public const string Certainty = "Certainty";
    public const string Modality = "Modality";
    public const string Rank = "Rank";
    public const string Basis = "Basis";
    public const string DiagnosticSeverity = "DiagnosticSeverity";

    private const string Filter = "Filter";

    /// <summary>The conditions on a type: <c>Line</c> gives <c>LineFilter</c>.</summary>
    public static string FilterOf(string type) => type + Filter;

    /// <summary>The conditions on a list: <c>LineFilter</c> gives <c>LineListFilter</c>.</summary>
    public static string ListFilterOf(string filter)
    {
        var stem = filter.EndsWith(Filter, StringComparison.Ordinal) ? filter[..^Filter.Length] : filter;
        return $"{stem}List{Filter}";
    }

    /// <summary>A non-null list of non-null items.</summary>
    public static string ListOf(string type) => $"[{type}!]!";

    /// <summary>A nullable list of non-null items.</summary>
    public static string OptionalListOf(string type) => $"[{type}!]";
}
