using System.Text;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Fuzz.GraphQL;

/// <summary>A request with very much of one thing.</summary>
/// <param name="Name">What there is very much of.</param>
/// <param name="Create">Makes the document and the variables, with so many of it.</param>
/// <param name="Size">How many there are in about 100 KB, which is what a server reads without being asked to.</param>
internal sealed record LargeRequest(string Name, Func<int, (string Document, string Variables)> Create, int Size)
{
    private const string Filter = "query ($v: Filter) { find(where: $v) }";

    public static IReadOnlyList<LargeRequest> All { get; } =
    [
        new("unknown members", n => (Filter, Variable(Object(Many(n, i => $"\"zz{i}\":1")))), 9_000),
        new("unknown members of many objects", n => (Filter, Variable(And(n, i => $"\"zz{i}\":{{\"a\":1}}"))), 4_000),
        new("long unknown members", n => (Filter, Variable(Object(Many(10, i => $"\"{i}{Long(n)}\":1")))), 10_000),
        new("wrong values", n => (Filter, Variable(And(n, _ => "\"size\":\"x\""))), 6_000),
        new("right values", n => (Filter, Variable(And(n, _ => "\"size\":1"))), 8_000),
        new("nested objects", n => (Filter, Variable(And(n, _ => $"\"and\":[{string.Concat(Enumerable.Repeat("{\"not\":", 40))}{{}}{new string('}', 40)}]"))), 300),
        new("wrong enum values", n => ("query ($v: [Kind!]) { find(kinds: $v) }", Variable($"[{Many(n, i => $"\"LINE{i}\"")}]")), 10_000),
        new("members that no variable has", n => ("query ($v: Int) { find(first: $v) }", Object(Many(n, i => $"\"v{i}\":1"))), 9_000),
        new("variables", n => ($"query ({Many(n, i => $"$v{i}: Int")}) {{ {Many(n, i => $"a{i}: find(first: $v{i})")} }}", Object(Many(n, i => $"\"v{i}\":{i}"))), 800),
        new("aliases of one large variable", n => ($"query ($v: Filter) {{ {Many(n, i => $"a{i}: find(where: $v)")} }}", Variable(And(n * 4, _ => "\"size\":1"))), 1_000),
        new("aliases", n => ($"{{ {Many(n, i => $"a{i}: find")} }}", ""), 4_000),
        new("unknown fields", n => ($"{{ {Many(n, i => $"unknown{i}")} }}", ""), 9_000),
        new("long unknown fields", n => ($"{{ {Many(20, i => $"u{i}{Long(n)}")} }}", ""), 5_000),
        new("long enum values", n => ($"{{ {Many(20, i => $"a{i}: find(kinds: \"{Long(n)}\")")} }}", ""), 5_000),
        new("repeated fields", n => ($"{{ {Many(n, _ => "find(first: 1)")} }}", ""), 2_000),
        new("conflicting fields", n => ($"{{ {Many(n, i => $"a: find(first: {i})")} }}", ""), 2_000),
        new("undefined variables", n => ($"query {Long(n)} {{ {Many(n / 20, i => $"a{i}: find(first: $v{i})")} }}", ""), 40_000),
        new("unused variables", n => ($"query {Long(n)}({Many(n / 20, i => $"$v{i}: Int")}) {{ find }}", ""), 40_000),
        new("fragments in a cycle", n => ($"{{ ...f0 }} {Many(n, i => $"fragment f{i} on Query {{ ...f{(i + 1) % n} }}")}", ""), 1_800),
        new("fragments in a chain", n => ($"{{ ...f0 }} {Many(n, i => $"fragment f{i} on Query {{ ...f{i + 1} }}")} fragment f{n} on Query {{ find }}", ""), 1_800),
        new("operations that share fragments", n => ($"{Many(n, i => $"query q{i} {{ ...f0 }}")} {Many(n, i => $"fragment f{i} on Query {{ ...f{i + 1} }}")} fragment f{n} on Query {{ find }}", ""), 900),
        new("directives", n => ($"{{ {Many(n, i => $"a{i}: find @include(if: true) @skip(if: false)")} }}", ""), 900),
        new("failing fields", n => ($"{{ {Many(n, _ => "fails")} {Many(n, i => $"f{i}: fails")} }}", ""), 2_000),
        new("items of a list literal", n => ($"{{ find(kinds: [{Many(n, _ => "LINE")}]) }}", ""), 12_000),
        new("members of an object literal", n => ($"{{ find(where: {{ {Many(n, i => $"z{i}: 1")} }}) }}", ""), 4_000),
        new("lines", n => ($"{{\n{new string('\n', n)}{Many(20, i => $"u{i}")} }}", ""), 100_000),
        new("introspection", n => ($"{{ {Many(n, i => $"a{i}: __type(name: \"Query\") {{ fields {{ name }} }}")} }}", ""), 1_000),
    ];

    /// <summary>The request in bytes.</summary>
    public GraphQLRequest Of(int size)
    {
        var (document, variables) = Create(size);
        return new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document), Variables = Encoding.UTF8.GetBytes(variables) };
    }

    private static string Variable(string value) => $"{{\"v\":{value}}}";

    private static string And(int count, Func<int, string> member) => $"{{\"and\":[{Many(count, i => Object(member(i)))}]}}";

    private static string Object(string members) => $"{{{members}}}";

    private static string Many(int count, Func<int, string> item) => string.Join(',', Enumerable.Range(0, count).Select(item));

    private static string Long(int length) => new('x', length);
}
