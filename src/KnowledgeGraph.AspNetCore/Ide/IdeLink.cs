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
    private static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>Reads the parameters of a link; empty ones do not count.</summary>
    public static IdeLink Of(IQueryCollection query)
    {
        return new IdeLink(One("query"), One("documentId"), One("variables"));

        string? One(string name) => query[name] is [{ Length: > 0 } value, ..] ? value : null;
    }

    /// <summary>The document of the tab. What the link has and cannot be used is told in a comment at its top.</summary>
    /// <param name="questions">The questions that may be shown; null if it is not known yet who asks.</param>
    /// <param name="examples">What is shown where the link leads to nothing.</param>
    public IdeDocument Open(QuestionCatalogue? questions, IdeDocument examples)
    {
        var document = new IdeDocument();
        var question = Question is null ? null : questions?.Find(Question);
        if (Query is null && Question is not null && question is null && questions is not null)
        {
            document.AddRemark($"There is no saved question \"{Question}\".{NearQuestions.Hint(questions, Question)}");
        }

        var variables = ReadVariables();
        if (Variables is not null && variables is null)
        {
            document.AddRemark("The variables of the link are not an object in JSON, and were left out.");
        }

        if ((Query ?? question?.Text) is { } text)
        {
            document.Add(text);
        }
        else
        {
            document.Add(examples);
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
            return Variables is null ? null : JsonNode.Parse(Variables, documentOptions: JsonOptions) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
