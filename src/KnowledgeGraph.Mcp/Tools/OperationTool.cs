using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.Mcp.Answers;
using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp.Tools;

/// <summary>A tool that is an operation: its variables are the arguments, and its data is the answer.</summary>
/// <param name="name">The name of the tool, which may be another than that of the question.</param>
/// <param name="question">The operation.</param>
/// <param name="isOfProgram">Whether the program comes with it, and its data shows statements with their evidence.</param>
internal sealed class OperationTool(string name, SavedQuestion question, bool isOfProgram) : IKnowledgeTool
{
    private readonly ToolArguments _arguments = new(name, question, isOfProgram);

    public string Name => name;

    public Tool Describe(IMcpFacts facts)
    {
        var answers = ToolSchema.Answers(facts);
        return new Tool
        {
            Name = Name,

            // A title that the description repeats would cost every assistant its bytes twice.
            Title = question.Description.Length == 0 ? null : question.Title,
            Description = question.Description.Length == 0 ? question.Title : $"{question.Title}. {question.Description}",
            InputSchema = ToolSchema.Input(_arguments.Describe(answers, facts)),
            OutputSchema = ToolSchema.Output(answers.OfData(question), citesStatements: !isOfProgram),
            Annotations = ToolSchema.Annotations,
        };
    }

    public ValueTask<JsonObject> CallAsync(IMcpFacts facts, IDictionary<string, JsonElement> arguments, CancellationToken cancellationToken)
    {
        var runner = new OperationRunner
        {
            Advice = new CutAdvice(ToolArguments.OfVariable, ownsDocument: false),
            CitesStatements = !isOfProgram,
            Notes = SubgraphNotes.Of,
        };
        return runner.RunAsync(
            facts, question.Document, _arguments.Read(arguments), ArgumentReader.MaxBytes(arguments), cancellationToken);
    }
}
