using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>Makes a value of any type up from a hash, now and then a wrong one. <c>resolvers.mjs</c> makes the same.</summary>
internal sealed class DerivedValues(Schema schema)
{
    private static readonly string[] Texts =
        ["", "plain", "a \"quoted\" text", "two\nlines", "back\\slash", "é", "🚂", "\u0001", "\u2028", "</script>", "\u007f", "日本"];

    private static readonly double[] Floats =
        [0, 0.5, -1.25, 1e21, 1e-7, 123456789.125, double.MaxValue, double.Epsilon, 3, 1e15];

    private static readonly object[] Plain =
    [
        "text", 7, 0.5, true, new object?[] { 1, null, "x" },
        new Dictionary<string, object?> { ["a"] = 1, ["b"] = new object?[] { false } },
        Array.Empty<object?>(), new Dictionary<string, object?>(),
    ];

    private readonly string[] _objectTypes =
        [.. schema.Types.OfType<ObjectType>().Select(type => type.Name).Where(name => !name.StartsWith("__", StringComparison.Ordinal))];

    public object? Derive(GraphQLType type, uint hash) => type is NonNullType
        ? hash % 97 == 0 ? null : DeriveNullable(type.Nullable, DerivedHash.Mix(hash, 1))
        : hash % 9 == 0 ? null : DeriveNullable(type, DerivedHash.Mix(hash, 2));

    private object? DeriveNullable(GraphQLType type, uint hash)
    {
        var choice = hash >> 8;
        return type switch
        {
            ListType list => DeriveList(list, hash),
            EnumType enumType => hash % 61 == 0 ? "NO_VALUE_OF_IT" : Pick(enumType.Values, choice).Value,
            ScalarType scalar => DeriveScalar(scalar.Name, hash, choice),
            AbstractType composite =>
                new DerivedObject(
                    Pick(hash % 61 == 0 || composite.PossibleTypes.Count == 0 ? _objectTypes : PossibleTypes(composite), choice), hash),
            _ => new DerivedObject(type.Named.Name, hash),
        };
    }

    private object DeriveList(ListType type, uint hash) => hash % 71 == 0
        ? 5
        : Enumerable.Range(0, (int)(hash % 4)).Select(index => Derive(type.Item, DerivedHash.Mix(hash, (uint)index + 10))).ToArray();

    private static object DeriveScalar(string name, uint hash, uint choice) => name switch
    {
        "Int" => hash % 61 == 0 ? 3e9 : unchecked((int)hash),
        "Float" => hash % 61 == 0 ? double.NaN : Pick(Floats, choice),
        "String" => Pick(Texts, choice),
        "Boolean" => choice % 2 == 0,
        "ID" => hash % 61 == 0 ? 1.5 : choice % 2 == 0 ? $"id-{choice}" : (int)choice,
        _ => Pick(Plain, choice),
    };

    private static string[] PossibleTypes(CompositeType type) =>
        [.. Schema.PossibleTypes(type).Select(possible => possible.Name).Order(StringComparer.Ordinal)];

    private static T Pick<T>(IReadOnlyList<T> items, uint choice) => items[(int)(choice % (uint)items.Count)];
}
