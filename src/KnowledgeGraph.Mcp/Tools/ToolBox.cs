using KnowledgeGraph.Api.Questions;

namespace KnowledgeGraph.Mcp.Tools;

/// <summary>All tools over a set of facts: those of the program, and one for each saved question.</summary>
internal static class ToolBox
{
    private const string Folder = "tools/";
    private const string Extension = ".graphql";

    private static readonly IReadOnlyList<IKnowledgeTool> OfProgram =
    [
        .. EmbeddedText.Names(Folder).Select(name => (IKnowledgeTool)new OperationTool(
            SavedQuestion.Of(name[Folder.Length..^Extension.Length], EmbeddedText.Read(name)))),
        new FindTypesTool(),
        new QueryTool(),
    ];

    /// <summary>The tools, those of the program first. A question with the name of one of these cannot be called.</summary>
    public static IEnumerable<IKnowledgeTool> All(IMcpFacts facts) =>
    [
        .. OfProgram,
        .. facts.Questions.All.Where(question => !OfProgram.Any(tool => tool.Name == question.Name)).Select(question => new OperationTool(question)),
    ];

    /// <summary>The tool with this name; null if there is none.</summary>
    public static IKnowledgeTool? Find(IMcpFacts facts, string name) =>
        OfProgram.FirstOrDefault(tool => tool.Name == name)
        ?? (facts.Questions.Find(name) is { } question ? new OperationTool(question) : null);
}
