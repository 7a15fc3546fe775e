using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>Keys as a client writes them, and what they mean.</summary>
internal sealed record Ordering<T>(string Text, Comparison<T> Compare)
{
    public override string ToString() => Text;

    public static Gen<Ordering<T>> Of(params Gen<Ordering<T>>[] keys) =>
        from chosen in Gen.OneOf(keys).ListOf(2)
        from count in Gen.Choose(1, 2)
        let given = chosen.Take(count).ToArray()
        select new Ordering<T>(
            $"order: [{string.Join(", ", given.Select(key => $"{{ {key.Text} }}"))}]",
            (left, right) => given.Select(key => key.Compare(left, right)).FirstOrDefault(order => order != 0));

    public static Gen<Ordering<T>> Key<TKey>(string name, Func<T, TKey?> read)
        where TKey : struct, IComparable<TKey> => Key(name, read, value => value is null, (left, right) => left!.Value.CompareTo(right!.Value));

    public static Gen<Ordering<T>> TextKey(string name, Func<T, string?> read) => Key(name, read, text => text is null, CompareCodePoints);

    private static Gen<Ordering<T>> Key<TKey>(string name, Func<T, TKey> read, Func<TKey, bool> isAbsent, Comparison<TKey> compare) =>
        Gen.Elements(true, false).Select(isDescending => new Ordering<T>($"{name}: {(isDescending ? "DESC" : "ASC")}", (left, right) =>
        {
            var (first, second) = (read(left), read(right));
            if (isAbsent(first) || isAbsent(second))
            {
                return isAbsent(first).CompareTo(isAbsent(second));
            }

            return isDescending ? compare(second, first) : compare(first, second);
        }));

    private static int CompareCodePoints(string? left, string? right) => string.CompareOrdinal(left, right);
}

/// <summary>The keys that the lists under test are ordered by.</summary>
internal static class Orderings
{
    public static Gen<Ordering<EntityRow>> OfEntities { get; } = Ordering<EntityRow>.Of(Common);

    public static Gen<Ordering<EntityRow>> OfLines { get; } = Ordering<EntityRow>.Of([.. Common, .. Lines]);

    public static Gen<Ordering<EntityRow>> OfServedStations { get; } = Ordering<EntityRow>.Of(
    [
        .. Common,
        Ordering<EntityRow>.Key<long>("platforms", row => row.Best<IntegerValue>("platforms")?.Value),
        Ordering<EntityRow>.Key<int>("statement", row => row.Via!.Credibility is var rating and >= 1 and <= 5 ? rating : null)
            .Select(key => key with { Text = key.Text.Replace("statement:", "statement: { credibility:", StringComparison.Ordinal) + " }" }),
    ]);

    public static Gen<Ordering<StatementRow>> OfStatements { get; } = Ordering<StatementRow>.Of(
        Ordering<StatementRow>.TextKey("predicate", row => row.Statement.Predicate),
        Ordering<StatementRow>.Key<(int, int)>("start", row => (row.Statement.Time.SinceEarliest, row.Statement.Time.SinceLatest)),
        Ordering<StatementRow>.Key<int>("modality", row => (int)row.Statement.Modality),
        Ordering<StatementRow>.Key<int>("knownSince", row => row.KnownSince));

    private static Gen<Ordering<EntityRow>>[] Common =>
    [
        Ordering<EntityRow>.TextKey("id", row => row.Id),
        Ordering<EntityRow>.TextKey("name", row => row.Name),
    ];

    private static Gen<Ordering<EntityRow>>[] Lines =>
    [
        Ordering<EntityRow>.Key<decimal>("gauge", row => row.Best<DecimalValue>("gauge")?.Value),
        Ordering<EntityRow>.Key<bool>("electrified", row => row.Best<BooleanValue>("electrified")?.Value),
        Ordering<EntityRow>.Key<(int, int)>("opened", row => row.Opened),
        Ordering<EntityRow>.Key<(bool, decimal)>("length", row => row.Best<QuantityValue>("length") is { } length ? (length.Unit == "kilometres", length.Amount) : null),
    ];
}
