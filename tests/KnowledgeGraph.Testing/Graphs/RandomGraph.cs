using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using Model = KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Testing.Graphs;

/// <summary>Small graphs with any edges, times and traits, and the filters to ask of them.</summary>
public static class RandomGraph
{
    private const int Nodes = 8;

    private static readonly Basis[] AllBases = [Basis.Explicit, Basis.Implied, Basis.Derived];

    /// <summary>The days on which times differ, and one before and one after them.</summary>
    public static IEnumerable<int> EveryDay => Enumerable.Range(-1, 9);

    private static readonly string[] PredicateNames = ["adjoins", "follows", "leads"];

    /// <summary>One that has no date, then some that were published on these days; nobody can judge how reliable they are.</summary>
    private static readonly int?[] PublicationDays = [null, 1, 3, 5];

    /// <summary>Any graph of eight stations.</summary>
    public static Gen<FactSet> Sets =>
        from edges in Statement.ListOf()
        select new FactSet(
            Ontology,
            new([.. PublicationDays.Select(Source)]),
            new([.. Enumerable.Range(0, Nodes).Select(Node)]),
            new([.. edges.Select((edge, index) => edge with { Id = Id(index) })]),
            default);

    /// <summary>Any filter, by the names and numbers of things.</summary>
    public static Gen<TraversalQuestion> Questions =>
        from ends in Gen.Choose(0, Nodes - 1).Two()
        from direction in Gen.Elements(Direction.Any, Direction.Out, Direction.In)
        from predicates in Gen.SubListOf(PredicateNames)
        from exclude in Gen.Frequency(
            (3, Gen.Constant(Array.Empty<string>())), (1, Gen.SubListOf(PredicateNames).Select(names => names.ToArray())))
        from kinds in Gen.Frequency((3, Gen.Constant("")), (1, Gen.Elements("Stop", "Halt", "Place")))
        from asOf in Gen.Frequency((1, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 6).Select(day => (int?)day)))
        from certainty in Gen.Elements(Certainty.Possibly, Certainty.Certainly)
        from bases in Gen.Frequency((2, Gen.Constant(AllBases)), (1, Gen.SubListOf(AllBases).Select(bases => bases.ToArray())))
        from includeDeprecated in Gen.Elements(false, true)
        from credibility in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Choose(1, 5).Select(number => (int?)number)))
        from unrated in Gen.Elements(true, true, false)
        from maxLength in Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 4).Select(number => (int?)number)))
        from knownAsOf in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 6).Select(day => (int?)day)))
        from range in Gen.Frequency(
            (2, Gen.Constant<(int?, int?)>((null, null))),
            (1, Gen.Choose(-1, 7).Two().Select(days => ((int?)Math.Min(days.Item1, days.Item2), (int?)Math.Max(days.Item1, days.Item2)))),
            (1, Gen.Choose(-1, 7).Select(day => ((int?)day, (int?)null))),
            (1, Gen.Choose(-1, 7).Select(day => ((int?)null, (int?)day))))
        from avoid in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Choose(0, Nodes - 1).Select(number => (int?)number)))
        select new TraversalQuestion(
            ends.Item1, ends.Item2, direction, [.. predicates], exclude, kinds, asOf, certainty,
            bases, includeDeprecated, credibility, unrated, maxLength, avoid, knownAsOf, range.Item1, range.Item2);

    private static Gen<StatementSymbol> Statement =>
        from ends in Gen.Choose(0, Nodes - 1).Two()
        from predicate in Gen.Elements(PredicateNames)
        from time in Gen.Frequency((3, Stretches), (1, Gen.Choose(0, 6).NonEmptyListOf().Select(NaiveTime.OnDays)))
        from modality in Gen.Elements(Modality.Asserted, Modality.Asserted, Modality.Reported, Modality.Planned)
        from rank in Gen.Elements(Rank.Normal, Rank.Normal, Rank.Preferred, Rank.Deprecated)
        from credibility in Gen.Choose(0, 6)
        from basis in Gen.Elements(AllBases)
        from sources in Gen.SubListOf(Enumerable.Range(0, PublicationDays.Length))
        select new StatementSymbol
        {
            Id = "",
            Subject = Name(ends.Item1),
            Predicate = predicate,
            Object = new EntityValue(Name(ends.Item2)),
            Time = time,
            Modality = modality,
            Rank = rank,
            Credibility = credibility,
            Evidence = new([.. sources.Select(source => new EvidenceSymbol(SourceName(source), 0, 1, 0, true))]),
            IsImplied = basis == Basis.Implied,
            Derivations = basis == Basis.Derived ? new([new DerivationSymbol("rule", default)]) : default,
        };

    private static Gen<Model.ValidTime> Stretches =>
        from days in Gen.Choose(0, 6).Four()
        select new Model.ValidTime(
            null, null, null, Math.Min(days.Item1, days.Item2), Math.Max(days.Item1, days.Item2), Math.Min(days.Item3, days.Item4),
            Math.Max(days.Item3, days.Item4));

    private static OntologySymbol Ontology { get; } = new(
        "Random",
        "",
        new(
        [
            new KindSymbol("Halt", "halts", "", false, new(["Place"]), new(["Place"])),
            new KindSymbol("Place", "places", "", true, default, default),
            new KindSymbol("Stop", "stops", "", false, new(["Place"]), new(["Place"])),
        ]),
        new([.. PredicateNames.Select(Predicate)]),
        default,
        default,
        default,
        default,
        default);

    /// <summary>Its row in the graph as well: the first four are halts, which come before stops.</summary>
    public static string Name(int node) => "n" + node.ToString(CultureInfo.InvariantCulture);

    private static EntitySymbol Node(int node) =>
        new(Name(node), node < Nodes / 2 ? "Halt" : "Stop", Name(node), null, default, default);

    /// <summary>The first day by which a dated source had said a statement; null where none does.</summary>
    public static int? KnownDay(StatementSymbol statement) =>
        statement.Evidence.Select(passage => PublicationDays[passage.Source[^1] - '0']).Min();

    private static SourceSymbol Source(int? day, int number) => new()
    {
        Id = SourceName(number),
        Title = "",
        Reliability = 'F',
        MayBeQuoted = false,
        Published = day is { } published ? new TimeValue("1970", published, published) : null,
    };

    private static string SourceName(int number) => "source-" + number.ToString(CultureInfo.InvariantCulture);

    private static string Id(int index) => "st_" + index.ToString("x16", CultureInfo.InvariantCulture);

    private static PredicateSymbol Predicate(string name) => PredicateSymbols.Relation(name, ["Place"], ["Place"]) with
    {
        IsSymmetric = name == "adjoins",
        Inverse = name == "adjoins" ? name : null,
        Temporal = TemporalShape.State,
    };
}
