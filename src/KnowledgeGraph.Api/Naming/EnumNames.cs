namespace KnowledgeGraph.Api.Naming;

/// <summary>The values of an enum that is made from names of the ontology.</summary>
internal static class EnumNames
{
    /// <summary>In the order of <paramref name="names"/>, CONSTANT_CASE and all different.</summary>
    public static string[] Of(IEnumerable<string> names)
    {
        var scope = new NameScope([]);
        return [.. names.Select(name => scope.Claim(ConstantCase.From(name)))];
    }
}
