using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.AspNetCore.Questions;

namespace KnowledgeGraph.AspNetCore.Ide;

/// <summary>The operation that a link into the IDE has, or the question that it names.</summary>
/// <param name="Query">The text of the operation; null for none.</param>
/// <param name="Question">The name of a saved question; null for none.</param>
/// <param name="Variables">The values of variables as a JSON object; null for none.</param>
internal sealed record IdeLink(string? Query, string? Question, string? Variables)
{
    private const int MaxJsonDepth = 64;

    /// <summary>Whether it leads to the examples alone.</summary>
    public bool IsEmpty => Query is null && Question is null && Variables is null;

    /// <summary>Reads the parameters of a link; empty ones do not count.</summary>
    public static IdeLink Of(IQueryCollection query)
    {
        return new IdeLink(One("query"), One("documentId"), One("variables"));

        string? One(string name) => query[name] is [{ Length: > 0 } value, ..] ? value : null;
    }

    /// <summary>The document of the tab. What the link has and cannot be used is told in a comment at its top.</summary>
    /// <param name="questions">The questions that may be shown.</param>
    /// <param name="examples">The documents that are shown where the link leads to none.</param>
    public IdeDocument Open(QuestionCatalogue? questions, IEnumerable<string> examples)
    {
        var document = new IdeDocument();
        var question = Question is null ? null : questions?.Find(Question);
        if (Query is null && Question is not null && question is null)
        {
            document.AddRemark($"There is no saved question \"{Question}\".{(questions is null ? "" : NearQuestions.Hint(questions, Question))}");
        }

        var variables = ReadVariables();
        if (Variables is not null && variables is null)
        {
            document.AddRemark("The variables of the link are not an object in JSON, and were left out.");
        }

        foreach (var text in Query is not null ? [Query] : question is not null ? [question.Text] : examples)
        {
            document.Add(text);
        }

        foreach (var (name, value) in variables ?? [])
        {
            document.Variables[name] = value?.DeepClone();
        }

        return document;
    }

    private JsonObject? ReadVariables()
    {
        try
        {
            return Variables is null ? null
                : JsonNode.Parse(Variables, documentOptions: new JsonDocumentOptions { MaxDepth = MaxJsonDepth, AllowDuplicateProperties = false })
                    as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
