using KnowledgeGraph.Api.Questions;

namespace KnowledgeGraph.Mcp.Tools;

/// <summary>All tools over a set of facts: those of the program, and one for each saved question that is offered.</summary>
internal static class ToolBox
{
    private const string Folder = "tools/";
    private const string Extension = ".graphql";

    /// <summary>Before the name of a question that a tool of the program has. The names of questions have no underscore.</summary>
    private const string Prefix = "question_";

    private static readonly IReadOnlyList<IKnowledgeTool> OfProgram =
    [
        .. EmbeddedText.Names(Folder).Select(OfFile),
        new FindTypesTool(),
        new QueryTool(),
    ];

    /// <summary>The tools, those of the program first.</summary>
    public static IEnumerable<IKnowledgeTool> All(IMcpFacts facts, OfferedQuestions questions) =>
        [.. OfProgram, .. facts.Questions.All.Where(question => questions.Includes(question.Name)).Select(OfQuestion)];

    /// <summary>The tool with this name; null if there is none.</summary>
    public static IKnowledgeTool? Find(IMcpFacts facts, OfferedQuestions questions, string name)
    {
        if (OfProgram.FirstOrDefault(tool => tool.Name == name) is { } known)
        {
            return known;
        }

        var question = facts.Questions.Find(name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name);
        return question is not null && questions.Includes(question.Name) && NameOf(question) == name ? OfQuestion(question) : null;
    }

    private static IKnowledgeTool OfFile(string file)
    {
        var name = file[Folder.Length..^Extension.Length];
        return new OperationTool(name, SavedQuestion.Of(name, EmbeddedText.Read(file)), isOfProgram: true);
    }

    private static OperationTool OfQuestion(SavedQuestion question) => new(NameOf(question), question, isOfProgram: false);

    private static string NameOf(SavedQuestion question) =>
        OfProgram.Any(tool => tool.Name == question.Name) ? Prefix + question.Name : question.Name;
}
