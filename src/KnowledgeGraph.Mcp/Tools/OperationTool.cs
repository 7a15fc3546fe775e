using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.GraphQL;
using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp.Tools;

/// <summary>A tool that is an operation: its variables are the arguments, and its data is the answer.</summary>
internal sealed class OperationTool(SavedQuestion question) : IKnowledgeTool
{
    public string Name => question.Name;

    public Tool Describe(IMcpFacts facts)
    {
        var answers = ToolSchema.Answers(facts);
        return new Tool
        {
            Name = Name,

            // A title that the description repeats would cost every assistant its bytes twice.
            Title = question.Description.Length == 0 ? null : question.Title,
            Description = question.Description.Length == 0 ? question.Title : $"{question.Title}. {question.Description}",
            InputSchema = ToolSchema.Input(answers.OfVariables(question)),
            OutputSchema = ToolSchema.Output(answers.OfData(question)),
            Annotations = ToolSchema.Annotations,
        };
    }

    public async ValueTask<JsonObject> CallAsync(
        IMcpFacts facts, IDictionary<string, JsonElement> arguments, CancellationToken cancellationToken)
    {
        CheckNames(arguments);
        var variables = new JsonObject(arguments.Where(argument => argument.Key != ToolSchema.MaxBytes)
            .Select(argument => KeyValuePair.Create(argument.Key, (JsonNode?)JsonNode.Parse(argument.Value.GetRawText()))));
        var request = new GraphQLRequest
        {
            Document = question.Document,
            Variables = Encoding.UTF8.GetBytes(variables.ToJsonString()),
            QueriesOnly = true,
        };
        using var result = await facts.ExecuteAsync(request, cancellationToken);
        return AnswerEnvelope.Of(result.Body, facts.Graph.ContentHash, ArgumentReader.MaxBytes(arguments));
    }

    private void CheckNames(IDictionary<string, JsonElement> arguments)
    {
        var known = question.Variables.Select(variable => variable.Name).Append(ToolSchema.MaxBytes).ToArray();
        if (arguments.Keys.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            throw new ToolException($"The tool {Name} has no argument '{unknown}'; it has {string.Join(", ", known)}.");
        }
    }
}
