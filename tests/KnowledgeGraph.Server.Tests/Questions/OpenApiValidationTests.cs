using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Questions;

/// <summary>The page that describes the questions of the shipped set, as a validator sees that others use.</summary>
/// <seealso href="https://github.com/APIDevTools/swagger-parser"/>
public sealed class OpenApiValidationTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Page_IsValid_AndDescribesEveryQuestion()
    {
        using var questions = JsonDocument.Parse(await server.Client.GetStringAsync("questions"));

        var validated = await NodeFolders.Descriptions.RunAsync("validate.mjs", server.Address.ToString());

        validated.GetProperty("version").GetString().ShouldNotBeNull().ShouldStartWith("3.1.");
        validated.GetProperty("operations").EnumerateArray().Select(operation => operation.GetString())
            .ShouldBe(["listQuestions", "askForTable", .. questions.RootElement.EnumerateArray().Select(question => question.GetProperty("name").GetString())]);
    }
}
