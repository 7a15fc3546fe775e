using System.Text.Json.Nodes;

namespace KnowledgeGraph.Mcp.Answers;

/// <summary>An answer before it is wrapped.</summary>
internal sealed record RawAnswer
{
    public required JsonObject Data { get; init; }

    /// <summary>The fields of <see cref="Data"/> that are known.</summary>
    public required AnswerField Shape { get; init; }

    /// <summary>The version of the facts.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Where the facts say nothing.</summary>
    public IReadOnlyList<string> Unstated { get; init; } = [];

    /// <summary>Sentences about the arguments: unknown and former ids, restrictions.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>The first of the statements that it rests on, where the data does not show them.</summary>
    public JsonArray Statements { get; init; } = [];

    /// <summary>The number of the statements that it rests on; 0 where the data shows them.</summary>
    public int StatementCount { get; init; }
}
