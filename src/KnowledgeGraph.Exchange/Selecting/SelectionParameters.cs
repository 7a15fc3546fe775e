using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Exchange.Selecting;

/// <summary>The parameters of a selection, which the command line and the server share, and how they are read.</summary>
public static class SelectionParameters
{
    /// <summary>The maximum number of values of one parameter.</summary>
    public const int MaxValues = 100;

    /// <summary>The maximum number of steps from an entity.</summary>
    public const int MaxDepth = 10;

    private const int MaxValueLength = 200;
    private const int DefaultDepth = 1;

    private static readonly SelectionParameter Kind = List("kind", "kinds", "Kind", "Only entities of these kinds, and statements among them.");
    private static readonly SelectionParameter Predicate = List("predicate", "predicates", "predicate", "Only statements with one of these predicates.");
    private static readonly SelectionParameter Exclude = List("exclude", null, "predicate", "No statements with one of these predicates.");
    private static readonly SelectionParameter Source = List("source", "sources", "id", "Only statements that cite one of these sources.");
    private static readonly SelectionParameter WithoutSources = List("withoutSources", null, "id", "As if these sources did not exist.");
    private static readonly SelectionParameter Entity = List("entity", "entities", "id", "Only these entities and those within `depth` steps of one.");
    private static readonly SelectionParameter Depth = One("depth", "number", $"With `entity`: the number of steps, 0 to {MaxDepth}; {DefaultDepth} by default.");
    private static readonly SelectionParameter AsOf = One("asOf", "day", "Only what holds on this day.");
    private static readonly SelectionParameter Certain = One("certainty", "certainty", "With `asOf`: whether it must hold possibly (the default) or certainly.");
    private static readonly SelectionParameter KnownAsOf = One("knownAsOf", "day", "Only what a source had published by the end of this day.");
    private static readonly SelectionParameter UndatedSources = One("undatedSources", "flag", "With `knownAsOf`: whether undated sources count; false by default.");
    private static readonly SelectionParameter Modalities = List("modality", "modalities", "modality", "Only these modalities.");
    private static readonly SelectionParameter Ranks = List("rank", "ranks", "rank", "Only these ranks.");
    /// <summary>Whether every modality and rank counts.</summary>
    public static SelectionParameter EveryTrait { get; } = One(
        "all", "flag", "Whether every modality and rank counts, as by default; false for the view that queries have: asserted or reported, and not deprecated.");
    private static readonly SelectionParameter Bases = List("basis", "bases", "basis", "Only statements with one of these bases.");
    private static readonly SelectionParameter Credibility = One("credibility", "number", "Only this credibility or a better one, 1 (confirmed) to 5 (improbable).");
    private static readonly SelectionParameter Unrated = One("unrated", "flag", "Whether statements without a rating count; true by default.");

    /// <summary>In the order in which help and documentation list them.</summary>
    public static IReadOnlyList<SelectionParameter> All { get; } =
    [
        Kind, Predicate, Exclude, Source, WithoutSources, Entity, Depth, AsOf, Certain, KnownAsOf, UndatedSources, Modalities, Ranks, EveryTrait, Bases,
        Credibility, Unrated,
    ];

    /// <summary>Those that a traversal has too: all but those that choose by source, or around an entity.</summary>
    public static IReadOnlyList<SelectionParameter> OfFilter { get; } = [.. All.Except([Source, Entity, Depth])];

    /// <summary>Reads a selection.</summary>
    /// <param name="values">By <see cref="SelectionParameter.Name"/>; several values of a list may also be one text with commas.</param>
    /// <exception cref="SelectionFaultException">A value is wrong.</exception>
    public static SelectionOptions Read(FactGraph graph, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(values);
        var options = new SelectionOptions
        {
            Filter = View(graph, values) with
            {
                Predicates = Items(values, Predicate, value => FindPredicate(graph, Predicate, value)),
                Exclude = Items(values, Exclude, value => FindPredicate(graph, Exclude, value)),
                Kinds = Items(values, Kind, value => FindKind(graph, value)),
            },
            Sources = Items(values, Source, value => FindSource(graph, Source, value)),
            Entities = Items(values, Entity, value => FindEntity(graph, value)),
            Depth = Number(values, Depth, 0, MaxDepth) ?? DefaultDepth,
        };
        Needs(values, Depth, Entity);
        return options;
    }

    private static EdgeFilterOptions View(FactGraph graph, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var (all, modalities, ranks) = (Flag(values, EveryTrait), Words<Modality>(values, Modalities), Words<Rank>(values, Ranks));
        foreach (var (restriction, given) in ((SelectionParameter, bool)[])[(Modalities, !modalities.IsEmpty), (Ranks, !ranks.IsEmpty)])
        {
            if (all == true && given)
            {
                throw new SelectionFaultException(
                    EveryTrait.Name, $"is true, so that every modality and rank counts, and {restriction.Name} is given: leave out one of them.");
            }
        }

        Needs(values, Certain, AsOf);
        Needs(values, UndatedSources, KnownAsOf);
        var (usual, bases) = (all == false ? new EdgeFilterOptions() : SelectionOptions.Everything, Words<Basis>(values, Bases));
        return SelectionOptions.Everything with
        {
            AsOf = Date(values, AsOf),
            Certainty = Certainty(values),
            KnownAsOf = Date(values, KnownAsOf),
            UndatedSources = Flag(values, UndatedSources) ?? false,
            Modalities = modalities.IsEmpty ? usual.Modalities : modalities,
            Ranks = ranks.IsEmpty ? usual.Ranks : ranks,
            Bases = bases.IsEmpty ? SelectionOptions.Everything.Bases : bases,
            WithoutSources = Items(values, WithoutSources, value => FindSource(graph, WithoutSources, value)),
            MinCredibility = Number(values, Credibility, 1, 5),
            IncludeUnrated = Flag(values, Unrated) ?? true,
        };
    }

    private static Predicate FindPredicate(FactGraph graph, SelectionParameter parameter, string value) =>
        graph.Ontology.Predicates.FirstOrDefault(predicate => IsSame(predicate.Name, value))
            ?? throw Unknown(parameter, value, "predicate", [.. graph.Ontology.Predicates.Select(static predicate => predicate.Name)]);

    private static Kind FindKind(FactGraph graph, string value) =>
        graph.Ontology.Kinds.FirstOrDefault(kind => IsSame(kind.Name, value))
            ?? throw Unknown(Kind, value, "kind", [.. graph.Ontology.Kinds.Select(static kind => kind.Name)]);

    private static SourceDocument FindSource(FactGraph graph, SelectionParameter parameter, string value) =>
        graph.TryFindSource(value, out var source)
            ? source
            : throw Unknown(parameter, value, "source", [.. Enumerable.Range(0, graph.Sources.Count).Select(row => graph.Source(new SourceRow(row)).Id)]);

    private static Entity FindEntity(FactGraph graph, string value)
    {
        if (graph.TryFindEntity(value, out var entity))
        {
            return entity;
        }

        var near = graph.Search(value.Replace('-', ' '), count: 3).Hits.Select(static hit => hit.Entity.Id).ToArray();
        throw new SelectionFaultException(
            Entity.Name, $"has \"{value}\", which is not the id of an entity.{(near.Length == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?")}")
        {
            IsNotFound = true,
        };
    }

    private static SelectionFaultException Unknown(SelectionParameter parameter, string value, string noun, IReadOnlyList<string> names) =>
        new(parameter.Name, $"has \"{value}\", which is not a {noun}.{NearNames.Hint(value, names, noun + "s")}");

    private static ImmutableArray<T> Words<T>(IReadOnlyDictionary<string, IReadOnlyList<string>> values, SelectionParameter parameter)
        where T : struct, Enum => Items(values, parameter, value =>
        {
            var names = Enum.GetNames<T>();
            return names.FirstOrDefault(name => IsSame(name, value)) is { } found
                ? Enum.Parse<T>(found)
                : throw new SelectionFaultException(
                    parameter.Name, $"has \"{value}\": it is one of {string.Join(", ", Enum.GetValues<T>().Select(static each => Export.Words.Of(each)))}.");
        });

    private static Certainty Certainty(IReadOnlyDictionary<string, IReadOnlyList<string>> values) => Single(values, Certain) switch
    {
        null => KnowledgeGraph.Certainty.Possibly,
        var text when IsSame("possible", text) || IsSame("possibly", text) => KnowledgeGraph.Certainty.Possibly,
        var text when IsSame("certain", text) || IsSame("certainly", text) => KnowledgeGraph.Certainty.Certainly,
        var text => throw new SelectionFaultException(Certain.Name, $"has \"{text}\": it is possible or certain."),
    };

    private static int? Date(IReadOnlyDictionary<string, IReadOnlyList<string>> values, SelectionParameter parameter) =>
        Single(values, parameter) is not { } text ? null
            : Day.TryParse(text, out var day) ? day
            : throw new SelectionFaultException(parameter.Name, $"has \"{text}\": write a day as 2024-05-31.");

    private static int? Number(IReadOnlyDictionary<string, IReadOnlyList<string>> values, SelectionParameter parameter, int min, int max) =>
        Single(values, parameter) is not { } text ? null
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max ? number
            : throw new SelectionFaultException(parameter.Name, $"has \"{text}\": it is a whole number from {min} to {max}.");

    private static bool? Flag(IReadOnlyDictionary<string, IReadOnlyList<string>> values, SelectionParameter parameter) => Single(values, parameter) switch
    {
        null => null,
        var text when IsSame("true", text) => true,
        var text when IsSame("false", text) => false,
        var text => throw new SelectionFaultException(parameter.Name, $"has \"{text}\": it is true or false."),
    };

    private static void Needs(IReadOnlyDictionary<string, IReadOnlyList<string>> values, SelectionParameter parameter, SelectionParameter other)
    {
        if (values.ContainsKey(parameter.Name) && !values.ContainsKey(other.Name))
        {
            throw new SelectionFaultException(parameter.Name, $"says something only together with {other.Name}: give that too, or leave it out.");
        }
    }

    private static string? Single(IReadOnlyDictionary<string, IReadOnlyList<string>> values, SelectionParameter parameter)
    {
        var given = values.GetValueOrDefault(parameter.Name);
        return given switch
        {
            null => null,
            [{ Length: > 0 and <= MaxValueLength } only] => only,
            [{ Length: > MaxValueLength }] => throw new SelectionFaultException(parameter.Name, "is too long."),
            [""] or [] => throw Empty(parameter),
            _ => throw new SelectionFaultException(parameter.Name, $"is given {given.Count} times: it has one value."),
        };
    }

    private static ImmutableArray<T> Items<T>(
        IReadOnlyDictionary<string, IReadOnlyList<string>> values, SelectionParameter parameter, Func<string, T> find)
    {
        if (!values.TryGetValue(parameter.Name, out var given))
        {
            return [];
        }

        var items = given.SelectMany(static text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Take(MaxValues + 1).ToArray();
        return items switch
        {
            [] => throw Empty(parameter),
            { Length: > MaxValues } => throw new SelectionFaultException(parameter.Name, $"has more than {MaxValues} values."),
            _ when items.Any(static item => item.Length > MaxValueLength) => throw new SelectionFaultException(parameter.Name, "has a value that is too long."),
            _ => [.. items.Select(find).Distinct()],
        };
    }

    private static SelectionFaultException Empty(SelectionParameter parameter) =>
        new(parameter.Name, "is empty, which selects nothing: give a value, or leave it out.");

    /// <summary>Whether two names are the same in any case, <c>holdsOffice</c> as <c>HOLDS_OFFICE</c>.</summary>
    private static bool IsSame(string name, string given) => string.Equals(
        name.Replace("_", "", StringComparison.Ordinal), given.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private static SelectionParameter List(string name, string? alias, string value, string description) => new(name, alias, value, description, IsList: true);

    private static SelectionParameter One(string name, string value, string description) => new(name, null, value, description, IsList: false);
}
