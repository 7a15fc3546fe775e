namespace KnowledgeGraph.Api.Naming;

/// <summary>The value names of an enum generated from the ontology.</summary>
internal static class EnumNames
{
    /// <summary>In the order of <paramref name="names"/>, in CONSTANT_CASE, all distinct.</summary>
    public static string[] Of(IEnumerable<string> names)
    {
        var scope = new NameScope([]);
        return [.. names.Select(name => scope.Claim(ConstantCase.From(name)))];
    }
}
