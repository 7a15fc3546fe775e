namespace KnowledgeGraph.Exchange.Selecting;

/// <summary>The parameters of a selection, which the command line and the server share.</summary>
public static class SelectionParameters
{
    /// <summary>The maximum number of values of one parameter.</summary>
    public const int MaxValues = 100;

    /// <summary>The maximum number of steps from an entity.</summary>
    public const int MaxDepth = 10;

    internal const int DefaultDepth = 1;

    /// <summary>Whether every modality and rank counts.</summary>
    public static SelectionParameter EveryTrait { get; } = One(
        "all",
        "flag",
        "Whether every modality and rank counts, as by default; false for the view of queries: asserted or reported, and not deprecated.");

    internal static SelectionParameter Kind { get; } =
        List("kind", "kinds", "kind", "Only entities of these kinds, and statements among them.");

    internal static SelectionParameter Predicate { get; } =
        List("predicate", "predicates", "predicate", "Only statements with one of these predicates.");

    internal static SelectionParameter Exclude { get; } =
        List("exclude", null, "predicate", "No statements with one of these predicates.");

    internal static SelectionParameter Source { get; } =
        List("source", "sources", "id", "Only statements that cite one of these sources.");

    internal static SelectionParameter WithoutSources { get; } = List("withoutSources", null, "id", "As if these sources did not exist.");

    internal static SelectionParameter Entity { get; } =
        List("entity", "entities", "id", "Only these entities and those within `depth` steps of one.");

    internal static SelectionParameter Depth { get; } =
        One("depth", "number", $"With `entity`: the number of steps, 0 to {MaxDepth}; {DefaultDepth} by default.");

    internal static SelectionParameter AsOf { get; } = One("asOf", "day", "Only what holds on this day.");

    internal static SelectionParameter Certain { get; } =
        One("certainty", "certainty", "With `asOf`: whether it must hold possibly (the default) or certainly.");

    internal static SelectionParameter From { get; } = One("from", "day", "Only what holds on this day or later.");

    internal static SelectionParameter To { get; } = One("to", "day", "Only what holds on this day or earlier.");

    internal static SelectionParameter KnownAsOf { get; } =
        One("knownAsOf", "day", "Only what a source had published by the end of this day.");

    internal static SelectionParameter UndatedSources { get; } =
        One("undatedSources", "flag", "With `knownAsOf`: whether undated sources count; false by default.");

    internal static SelectionParameter Modality { get; } = List("modality", "modalities", "modality", "Only these modalities.");

    internal static SelectionParameter Rank { get; } = List("rank", "ranks", "rank", "Only these ranks.");

    internal static SelectionParameter Basis { get; } = List("basis", "bases", "basis", "Only statements with one of these bases.");

    internal static SelectionParameter Credibility { get; } =
        One("credibility", "number", "Only this credibility or a better one, 1 (confirmed) to 5 (improbable).");

    internal static SelectionParameter Unrated { get; } =
        One("unrated", "flag", "Whether statements without a rating count; true by default.");

    /// <summary>In the order in which help and documentation list them.</summary>
    public static IReadOnlyList<SelectionParameter> All { get; } =
    [
        Kind, Predicate, Exclude, Source, WithoutSources, Entity, Depth, AsOf, Certain, From, To, KnownAsOf, UndatedSources, Modality, Rank,
        EveryTrait, Basis, Credibility, Unrated,
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
        return new SelectionReader(graph, new ParameterValues(values)).Read();
    }

    private static SelectionParameter List(string name, string? alias, string value, string description) =>
        new(name, alias, value, description, IsList: true);

    private static SelectionParameter One(string name, string value, string description) =>
        new(name, null, value, description, IsList: false);
}
