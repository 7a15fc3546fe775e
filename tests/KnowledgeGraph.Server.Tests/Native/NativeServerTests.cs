using System.Text.Json;
using KnowledgeGraph.Server.Tests.Assistants;
using KnowledgeGraph.Server.Tests.Configuration;
using KnowledgeGraph.Server.Tests.Explorer;
using KnowledgeGraph.Server.Tests.Export;
using KnowledgeGraph.Server.Tests.FactSets;
using KnowledgeGraph.Server.Tests.Federation;
using KnowledgeGraph.Server.Tests.Hosting;
using KnowledgeGraph.Server.Tests.Ide;
using KnowledgeGraph.Server.Tests.Pages;
using KnowledgeGraph.Server.Tests.Questions;
using KnowledgeGraph.Server.Tests.Security;
using KnowledgeGraph.Server.Tests.Subscriptions;
using KnowledgeGraph.Server.Tests.Support;
using KnowledgeGraph.Server.Tests.Telemetry;
using KnowledgeGraph.Server.Tests.Transport;

namespace KnowledgeGraph.Server.Tests.Native;

/// <summary>The server as a native program: it does what the one does that is compiled as it runs.</summary>
[Collection("Native programs")]
public sealed class NativeServerTests
{
    /// <summary>Bytes of the program: what a container of it has to carry, beside 9 MB of libraries.</summary>
    private const long MaxSize = 38_000_000;

    /// <summary>Tests of a server, whichever it is: of each transport, of facts that change, and of every section of options.</summary>
    private static readonly Type[] Reused =
    [
        typeof(HttpAuditTests), typeof(AutomaticDocumentTests), typeof(TrustedDocumentTests), typeof(TransportOptionTests),
        typeof(ViewOfOperationTests), typeof(ReceiptTests), typeof(ClientSlotTests), typeof(SendingBudgetTests),
        typeof(QuestionRoutesTests), typeof(OpenApiValidationTests), typeof(ExportRouteTests), typeof(AssistantRoutesTests),
        typeof(NpmAssistantTests), typeof(GraphQLSseTests), typeof(ImageFileTests), typeof(RemoteImageTests),
        typeof(ReplacementTests), typeof(WatchTests), typeof(SubgraphEndpointTests), typeof(ApiKeyTests), typeof(TokenTests),
        typeof(LoopbackHostTests), typeof(RefusalTests), typeof(OtlpExportTests), typeof(ProcessTests), typeof(CommandLineTests),
        typeof(ConfigurationTests), typeof(StartFaultTests), typeof(HealthListenerTests), typeof(StoppingTests),
        typeof(GraphQLOptionTests), typeof(GraphQLDocumentTests), typeof(HomePageTests), typeof(SearchPageTests),
        typeof(IdePageTests), typeof(IdeOptionTests), typeof(EntityRoutesTests), typeof(StatementHistoryTests),
    ];

    public static TheoryData<string> Tests => [.. ReusedTests.Of(Reused)];

    [NativeTheory]
    [MemberData(nameof(Tests))]
    public async Task Test_OfTheServer_PassesAgainstTheNativeOne(string test)
    {
        using var native = ServerProgram.Take(await NativePrograms.ServerAsync());
        await ReusedTests.RunAsync(test);
    }

    /// <summary>Each with the defaults of its variables, in each of its forms.</summary>
    [NativeFact]
    public async Task Questions_OfTheShippedFacts_HaveTheSameAnswers()
    {
        await using var built = new DisposableServer(await RunningServer.StartAsync());
        using var native = ServerProgram.Take(await NativePrograms.ServerAsync());
        using var published = await ServerProcess.StartAsync();
        using var questions = JsonDocument.Parse(await built.Client.GetStringAsync("questions"));
        var paths = questions.RootElement.EnumerateArray().Select(question => question.GetProperty("href").GetString()!)
            .SelectMany(path => new[] { path, $"{path}.csv" })
            .Concat(["/questions", "/questions/openapi.json", "/schema.graphql", "/explore", "/"])
            .ToArray();
        paths.Length.ShouldBeGreaterThan(100);

        foreach (var path in paths)
        {
            (await AnswerAsync(published.Client, path)).ShouldBe(await AnswerAsync(built.Client, path), path);
        }
    }

    /// <summary>An answer, where the home page does not say on which port the server listens.</summary>
    private static async Task<Answer> AnswerAsync(HttpClient client, string path)
    {
        var answer = await Answer.GetAsync(client, path);
        return answer with { Body = answer.Body.Replace(client.BaseAddress!.Authority, "HOST", StringComparison.Ordinal) };
    }

    [NativeFact]
    public async Task Help_IsThatOfTheBuiltServer()
    {
        var built = await ServerProcess.PrintAsync("--help");
        using var native = ServerProgram.Take(await NativePrograms.ServerAsync());

        (await ServerProcess.PrintAsync("--help")).ShouldBe(built);
    }

    /// <summary>Nothing of .NET is beside it, and no warning was written on the way: it would have been an error.</summary>
    [NativeFact]
    public async Task Folder_HasOneProgram_ItsOptionsAndTheIde()
    {
        var folder = await NativePrograms.ServerFolderAsync();

        Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName)
            .ShouldBe(["knowledgegraph-server", "appsettings.json", "ide"], ignoreOrder: true);
        new FileInfo(Path.Combine(folder, "knowledgegraph-server")).Length.ShouldBeLessThan(MaxSize);
        (await NativePrograms.OutputAsync()).ShouldNotContain(": warning IL");
    }
}
