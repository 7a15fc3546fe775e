using System.Globalization;
using System.Numerics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Testing.Graphs.Large;

/// <summary>
/// A fact set of any size in which every part follows from its number, in both directions, so that it can be written in the order of an
/// image without being held in memory. Each entity has four statements: a relation to its successor, one to an entity far away, one to a
/// hub, and a number; each statement has a day on which it began and a passage.
/// </summary>
/// <param name="Entities">Hubs come first.</param>
public sealed record LargeSet(int Entities)
{
    public const int StatementsPerEntity = 4;
    public const int RelationsPerEntity = 3;
    public const int Sources = 100;

    /// <summary>The number of different names: each has two words.</summary>
    public const int MaxEntities = Words * Words;

    /// <summary>The number of different words in names.</summary>
    internal const int Words = 4096;

    internal const int Dates = 5_000;
    internal const int PassageLength = 100;

    // In order, and of letters that have one spelling only.
    private static readonly string[] Syllables =
        ["ba", "be", "da", "de", "ga", "ge", "la", "le", "ma", "me", "na", "ne", "ra", "re", "ta", "te"];

    private static readonly DateOnly FirstDate = new(2000, 1, 1);

    private readonly long _step = CoprimeTo(Entities);

    /// <summary>The set with so many statements.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many names.</exception>
    public static LargeSet OfStatements(int statements)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statements / StatementsPerEntity, MaxEntities, nameof(statements));
        return new LargeSet(statements / StatementsPerEntity);
    }

    public int Statements => Entities * StatementsPerEntity;

    /// <summary>The entities to which the others belong, each to one of them.</summary>
    public int Hubs { get; init; } = Math.Max(1, Math.Min(1_000, Entities / 20));

    public static string Id(int entity) => "n" + entity.ToString("d8", CultureInfo.InvariantCulture);

    /// <summary>Names are in the order of their entities.</summary>
    public static string Name(int entity) => Title(Word(entity / Words)) + " " + Title(Word(entity % Words));

    internal static string Word(int number) => Syllables[number >> 8] + Syllables[(number >> 4) & 15] + Syllables[number & 15];

    internal static string SourceId(int source) => "report-" + source.ToString("d2", CultureInfo.InvariantCulture);

    internal static string DateText(int number) => FirstDate.AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static int DateDay(int number) => FirstDate.AddDays(number).DayNumber - new DateOnly(1970, 1, 1).DayNumber;

    internal static int DateOf(int statement) => statement % Dates;

    internal static int SourceOf(int statement) => statement % Sources;

    internal static int CredibilityOf(int statement) => 1 + (statement % 6);

    internal int Successor(int entity) => entity + 1 == Entities ? 0 : entity + 1;

    internal int Predecessor(int entity) => entity == 0 ? Entities - 1 : entity - 1;

    internal int Distant(int entity) => (int)(((entity * _step) + 1) % Entities);

    /// <summary>The inverse of <see cref="Distant"/>.</summary>
    internal Func<int, int> DistantFrom()
    {
        var inverse = (long)BigInteger.ModPow(_step, Totient(Entities) - 1, Entities);
        return entity => (int)((((long)entity - 1 + Entities) % Entities * inverse) % Entities);
    }

    internal int Hub(int entity) => entity % Hubs;

    internal int Neighbour(int entity, int predicate) => predicate switch
    {
        0 => Successor(entity),
        1 => Distant(entity),
        _ => Hub(entity),
    };

    internal static long Size(int entity) => entity % 1_000;

    /// <summary>The set as the compiler takes it, for comparison; only for small ones.</summary>
    public FactSet ToFactSet() => new(
        Ontology,
        SourceSymbols,
        new([.. Enumerable.Range(0, Entities).Select(entity =>
            new EntitySymbol(Id(entity), entity < Hubs ? "Hub" : "Stop", Name(entity), null, default, default))]),
        new([.. Enumerable.Range(0, Statements).Select(Statement)]),
        default);

    internal static EquatableArray<SourceSymbol> SourceSymbols { get; } = new([.. Enumerable.Range(0, Sources).Select(source => new SourceSymbol
    {
        Id = SourceId(source),
        Title = $"Report {source:d2}",
        Reliability = 'B',
        MayBeQuoted = false,
    })]);

    internal static OntologySymbol Ontology { get; } = new(
        "Large",
        "",
        new([new KindSymbol("Hub", "hubs", "", false, default, default), new KindSymbol("Stop", "stops", "", false, default, default)]),
        new(
        [
            Relation("adjoins", ["Hub", "Stop"]),
            Relation("cites", ["Hub", "Stop"]),
            Relation("partOf", ["Hub"]),
            PredicateSymbols.Property("size", "Hub", ValueKind.Integer) with { Domain = new(["Hub", "Stop"]), Temporal = TemporalShape.State },
        ]),
        default,
        default,
        default,
        default,
        default);

    private static PredicateSymbol Relation(string name, string[] range) =>
        PredicateSymbols.Relation(name, ["Hub", "Stop"], range) with { Temporal = TemporalShape.State };

    private StatementSymbol Statement(int number)
    {
        var entity = number / StatementsPerEntity;
        var day = DateDay(DateOf(number));
        var predicate = number % StatementsPerEntity;
        return new StatementSymbol
        {
            Id = "st_" + number.ToString("x16", CultureInfo.InvariantCulture),
            Subject = Id(entity),
            Predicate = Ontology.Predicates[predicate].Name,
            Object = predicate switch
            {
                0 => new EntityValue(Id(Successor(entity))),
                1 => new EntityValue(Id(Distant(entity))),
                2 => new EntityValue(Id(Hub(entity))),
                _ => new IntegerValue(Size(entity)),
            },
            Time = new(DateText(DateOf(number)), null, null, day, day, TimeValue.MaxDay, TimeValue.MaxDay),
            Modality = Modality.Asserted,
            Credibility = CredibilityOf(number),
            Rank = Rank.Normal,
            Evidence = new([new EvidenceSymbol(SourceId(SourceOf(number)), number, PassageLength, (uint)number, IsVerified: true)]),
        };
    }

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static long CoprimeTo(int number)
    {
        long[] primes = [7919, 7927, 7933, 7937];
        return primes.First(prime => number % prime != 0);
    }

    private static long Totient(int number)
    {
        long totient = number;
        for (var factor = 2; factor * factor <= number; factor++)
        {
            if (number % factor == 0)
            {
                totient -= totient / factor;
                while (number % factor == 0)
                {
                    number /= factor;
                }
            }
        }

        return number > 1 ? totient - (totient / number) : totient;
    }
}
