using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Filters;

/// <summary>The fields of every <c>…ListFilter</c>.</summary>
internal static class ListConditions
{
    public const string Some = "some";
    public const string All = "all";
    public const string None = "none";
    public const string AnyAtAll = "any";

    public static InputObjectType CreateType(string name, string element) => new(name)
    {
        Description = $"Conditions on a list, in terms of its elements (`{element}`).",
        Fields =
        [
            new(Some, element) { Description = "At least one element satisfies this." },
            new(All, element) { Description = "Every element satisfies this; true for an empty list." },
            new(None, element) { Description = "No element satisfies this." },
            new(AnyAtAll, "Boolean") { Description = "Whether the list has any elements." },
        ],
    };

    /// <param name="compileElement">Makes a test of the conditions on one element.</param>
    public static RowTest Compile(object conditions, Elements elements, Func<InputObject, RowTest> compileElement)
    {
        var given = (InputObject)conditions;
        var tests = new List<RowTest>();
        foreach (var name in given.Names)
        {
            switch (given[name])
            {
                case bool isWanted:
                    tests.Add((row, place, ref work) => elements.Any(null, expected: true, row, place, ref work) == isWanted);
                    break;
                case InputObject inner:
                    var test = compileElement(inner);
                    tests.Add(name switch
                    {
                        Some => (row, place, ref work) => elements.Any(test, expected: true, row, place, ref work),
                        All => (row, place, ref work) => !elements.Any(test, expected: false, row, place, ref work),
                        _ => (row, place, ref work) => !elements.Any(test, expected: true, row, place, ref work),
                    });
                    break;
            }
        }

        return RowTests.All(tests);
    }
}
