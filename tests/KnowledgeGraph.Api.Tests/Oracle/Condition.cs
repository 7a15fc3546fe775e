using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>A condition as a client writes it, and what it means.</summary>
internal sealed record Condition<T>(string Text, Func<T, bool> Holds)
{
    public override string ToString() => Text;

    /// <summary>The condition on something that <paramref name="read"/> finds, under the name of a field.</summary>
    public Condition<TOuter> Under<TOuter>(string name, Func<TOuter, T> read) => new($"{name}: {Text}", outer => Holds(read(outer)));
}

/// <summary>Puts conditions together as the API does.</summary>
internal static class Conditions
{
    /// <summary>An input object with some of these fields, and perhaps <c>and</c> or <c>or</c>.</summary>
    public static Gen<Condition<T>> Object<T>(int depth, params Gen<Condition<T>>[] fields) =>
        from chosen in Gen.SubListOf(Enumerable.Range(0, fields.Length).ToArray())
        from some in Gen.CollectToArray(chosen.Take(2).Select(index => fields[index]))
        from inner in depth > 0 ? Inner(depth - 1, fields) : Gen.Constant(Array.Empty<Condition<T>>())
        select All([.. some, .. inner]);

    /// <summary><c>some</c>, <c>all</c>, <c>none</c> or <c>any</c>.</summary>
    public static Gen<Condition<IEnumerable<T>>> List<T>(Gen<Condition<T>> element) =>
        from condition in element
        from word in Gen.Elements("some", "all", "none", "any")
        from flag in Gen.Elements(true, false)
        select word switch
        {
            "some" => new Condition<IEnumerable<T>>($"{{ some: {condition} }}", items => items.Any(condition.Holds)),
            "all" => new Condition<IEnumerable<T>>($"{{ all: {condition} }}", items => items.All(condition.Holds)),
            "none" => new Condition<IEnumerable<T>>($"{{ none: {condition} }}", items => !items.Any(condition.Holds)),
            _ => new Condition<IEnumerable<T>>($"{{ any: {(flag ? "true" : "false")} }}", items => items.Any() == flag),
        };

    private static Gen<Condition<T>[]> Inner<T>(int depth, Gen<Condition<T>>[] fields) =>
        from conditions in Object(depth, fields).ListOf(2)
        from word in Gen.Elements("and", "or", "")
        select word switch
        {
            "and" => [new Condition<T>($"and: [{string.Join(", ", conditions)}]", item => conditions.All(condition => condition.Holds(item)))],
            "or" => new[] { new Condition<T>($"or: [{string.Join(", ", conditions)}]", item => conditions.Any(condition => condition.Holds(item))) },
            _ => [],
        };

    private static Condition<T> All<T>(Condition<T>[] fields) =>
        new($"{{ {string.Join(", ", fields.Select(field => field.Text))} }}", item => fields.All(field => field.Holds(item)));
}
