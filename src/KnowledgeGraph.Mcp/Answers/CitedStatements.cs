using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Receipts;

namespace KnowledgeGraph.Mcp.Answers;

/// <summary>The statements that an answer rests on, with their passages, for answers that do not show them.</summary>
internal static class CitedStatements
{
    /// <summary>The most statements that are listed.</summary>
    public const int Max = 20;

    private const int MaxPassages = 3;

    /// <summary>The statements, at most <see cref="Max"/>, in the order of the set.</summary>
    public static JsonArray Of(AnswerTrace trace) => new([.. trace.Statements.Take(Max).Select(statement => (JsonNode)Describe(statement))]);

    private static JsonObject Describe(Statement statement)
    {
        var described = new JsonObject { ["id"] = statement.Id, ["sentence"] = statement.ToSentence(namesSources: false) };
        if (statement.Basis == Basis.Derived)
        {
            // It has no passage of its own: the tool evidence has its premises.
            described["derived"] = true;
        }
        else
        {
            described["passages"] = new JsonArray(
                [.. statement.Evidence.Take(MaxPassages).Select(evidence => (JsonNode)Describe(evidence))]);
        }

        return described;
    }

    private static JsonObject Describe(Evidence evidence)
    {
        var described = new JsonObject { ["source"] = evidence.Source.Id };
        if (evidence.RowNumber is { } row)
        {
            described["row"] = row;
        }
        else if (evidence.Pointer is { } pointer)
        {
            described["pointer"] = pointer;
        }
        else if (evidence.HasPosition)
        {
            described["offset"] = evidence.Offset;
            described["length"] = evidence.Length;
        }

        return described;
    }
}
