using System.Globalization;

namespace KnowledgeGraph.Exchange.Export;

/// <summary>The attributes of edges in graph files, as texts.</summary>
internal static class EdgeAttributes
{
    public const string Credibility = "credibility";

    public static IReadOnlyList<string> Names { get; } =
    [
        "predicate", "modality", "rank", "basis", "since", "until", "on", Credibility, "likelihood", "attributedTo", "note", "reason", "marking",
    ];

    /// <summary>The attributes that a statement has, in the order of <see cref="Names"/>.</summary>
    public static IEnumerable<(string Name, string Text)> Of(Statement statement)
    {
        string?[] texts =
        [
            statement.Predicate.Name,
            Words.Of(statement.Modality),
            Words.Of(statement.Rank),
            Words.Of(statement.Basis),
            statement.Since,
            statement.Until,
            statement.On,
            statement.Credibility > 0 ? statement.Credibility.ToString(CultureInfo.InvariantCulture) : null,
            statement.Likelihood is { } likelihood ? Words.Of(likelihood) : null,
            statement.AttributedTo?.Id,
            statement.Note,
            statement.RankReason,
            MarkingText.Of(statement.Marking),
        ];
        return Names.Zip(texts).Where(static pair => pair.Second is not null).Select(static pair => (pair.First, pair.Second!));
    }
}
