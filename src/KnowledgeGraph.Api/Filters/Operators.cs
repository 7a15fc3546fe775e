namespace KnowledgeGraph.Api.Filters;

/// <summary>The names of the operators.</summary>
internal static class Operators
{
    public const string Equal = "eq";
    public const string NotEqual = "neq";
    public const string In = "in";
    public const string NotIn = "nin";
    public const string Greater = "gt";
    public const string GreaterOrEqual = "gte";
    public const string Less = "lt";
    public const string LessOrEqual = "lte";
    public const string Contains = "contains";
    public const string NotContains = "ncontains";
    public const string StartsWith = "startsWith";
    public const string NotStartsWith = "nstartsWith";
    public const string EndsWith = "endsWith";
    public const string NotEndsWith = "nendsWith";
    public const string EqualIgnoringCase = "ieq";
    public const string ContainsIgnoringCase = "icontains";
    public const string StartsWithIgnoringCase = "istartsWith";
}
