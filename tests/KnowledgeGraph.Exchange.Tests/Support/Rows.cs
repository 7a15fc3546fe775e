using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Exchange.Tests.Support;

/// <summary>Statements as texts that can be compared, made from the graph without any code of the formats.</summary>
internal static class Rows
{
    public static IEnumerable<Entity> Entities(FactGraph graph) => Enumerable.Range(0, graph.Entities.Count).Select(row => graph.Entity(new EntityRow(row)));

    public static IEnumerable<Statement> Statements(FactGraph graph) =>
        Enumerable.Range(0, graph.Statements.Count).Select(row => graph.Statement(new StatementRow(row)));

    public static IEnumerable<Statement> Relations(FactGraph graph) => Statements(graph).Where(static statement => statement.Predicate.IsRelation);

    /// <summary>Everything that a graph file says of an edge.</summary>
    public static string Edge(Statement statement, Func<string, string> clean) => Line(
        statement.Id,
        statement.Subject.Id,
        statement.Object.AsEntity().Id,
        statement.Predicate.Name,
        Word(statement.Modality),
        Word(statement.Rank),
        Word(statement.Basis),
        statement.Since,
        statement.Until,
        statement.On,
        statement.Credibility == 0 ? null : statement.Credibility.ToString(CultureInfo.InvariantCulture),
        statement.Likelihood is { } likelihood ? Word(likelihood) : null,
        statement.AttributedTo?.Id,
        statement.Note is { } note ? clean(note) : null,
        statement.RankReason is { } reason ? clean(reason) : null,
        Marking(statement.Marking));

    /// <summary>The same of an edge that another reader has found.</summary>
    public static string Edge(JsonElement edge) => Line(
        [.. ((string[])["id", "source", "target", "predicate", "modality", "rank", "basis", "since", "until", "on", "credibility", "likelihood",
            "attributedTo", "note", "reason", "marking"]).Select(name => Text(edge, name))]);

    public static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.ToString() : null;

    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>A marking above the lowest; null for that.</summary>
    public static string? Marking(Marking marking) => marking.Index == 0 ? null : marking.Name;

    /// <summary>How a passage has a part of a statement; null where nobody has looked.</summary>
    public static string? Fit(PassageFit fit) => fit == PassageFit.NotChecked ? null : Word(fit);

    public static string Line(params string?[] cells) => JsonSerializer.Serialize(cells);

    /// <summary>What XML cannot have is U+FFFD.</summary>
    public static string XmlClean(string text) => string.Concat(text.Select(static character =>
        character is '\t' or '\n' or '\r' or (>= ' ' and < '\uFFFE') ? character : '\uFFFD'));
}
