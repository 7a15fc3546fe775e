using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Engine;

/// <summary>The engine gives the bytes of the server: for each question with its receipt, and for what any set can be asked.</summary>
public sealed class AgreementTests(EngineFacts facts) : IClassFixture<EngineFacts>
{
    [Theory]
    [InlineData(EngineFacts.Shipped, 100)]
    [InlineData(EngineFacts.Railway, 3)]
    [InlineData(EngineFacts.Tramway, 0)]
    public async Task Engine_UnderNode_AnswersAsTheServerDoes(string set, int minQuestions)
    {
        using var graph = FactGraph.OpenFile(facts.ImageOf(set));
        var questions = EngineRequest.QuestionsOf(graph).ToArray();
        questions.Length.ShouldBeGreaterThanOrEqualTo(minQuestions);
        EngineRequest[] requests = [.. questions, .. EngineRequest.OfAnySet];

        var expected = await facts.AskServerAsync(set, requests);
        var actual = await facts.AskNodeAsync(facts.ImageOf(set), requests);

        for (var i = 0; i < requests.Length; i++)
        {
            actual[i].ShouldBe(expected[i], requests[i].Query);
        }

        var server = await facts.ServerAsync(set);
        actual[requests.Length].ShouldBe(await server.Client.GetStringAsync("schema.graphql"));
        actual[^1].ShouldBe(graph.ContentHash);
    }

    /// <summary>
    /// The interpreter compiles what runs often anew, while it runs: for one answer in the middle of that, .NET 10.0 had an error. Lists of many
    /// items run often.
    /// </summary>
    [Fact]
    public async Task Engine_AskedTheSameOften_GivesTheSameBytes()
    {
        EngineRequest[] lists =
        [
            new(
                """
                query ($of: ID!) { neighbourhood(of: $of, depth: 1, first: 400, hubLimit: 60) {
                  nodes { id name kind distance } statements(first: 5000) { id sentence subject { id } object { id } } statementCount leftOut { total } } }
                """,
                new { of = "nato" }),
            new("{ paths(from: \"nato\", to: \"mark-rutte\", first: 5) { nodes { length steps { statement { id sentence } } } } }", HasReceipt: true),
        ];

        var others = await facts.AskNodeOftenAsync(facts.ImageOf(EngineFacts.Shipped), [.. lists, .. EngineRequest.OfAnySet], rounds: 30);

        others.ShouldBeEmpty();
    }

    /// <summary>Answers and not errors are what was compared.</summary>
    [Fact]
    public async Task Questions_OfShippedSet_HaveAnswersWithReceipts()
    {
        using var graph = FactGraph.OpenFile(facts.ImageOf(EngineFacts.Shipped));
        var answers = await facts.AskServerAsync(EngineFacts.Shipped, EngineRequest.QuestionsOf(graph));

        answers
            .Where(static answer => answer.StartsWith("{\"data\":", StringComparison.Ordinal))
            .Count(static answer => answer.Contains("\"receipt\":{", StringComparison.Ordinal))
            .ShouldBeGreaterThan(answers.Length * 3 / 4);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(5_000)]
    public async Task Image_Damaged_IsRefusedAsTheReaderSays(int kept)
    {
        using var folder = new TemporaryFolder();
        var bytes = await File.ReadAllBytesAsync(facts.ImageOf(EngineFacts.Railway));
        bytes = kept == 5_000 ? [.. bytes[..kept], (byte)(bytes[kept] ^ 1), .. bytes[(kept + 1)..]] : bytes[..kept];
        await File.WriteAllBytesAsync(folder["damaged.kg"], bytes);
        var reason = Should.Throw<ImageFormatException>(() => FactGraph.Open(bytes)).Message;

        (await facts.AskNodeAsync(folder["damaged.kg"], [])).ShouldBe([$"EngineError: {reason}"]);
    }

    [Fact]
    public async Task Engine_InChromium_AnswersAsTheServerDoes()
    {
        using var graph = FactGraph.OpenFile(facts.ImageOf(EngineFacts.Shipped));
        EngineRequest[] requests = [.. EngineRequest.QuestionsOf(graph), .. EngineRequest.OfAnySet];
        using var site = new EngineSite(facts.ImageOf(EngineFacts.Shipped));
        await using var context = await Chromium.OpenContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Address}blank.html");

        var actual = await page.EvaluateAsync<string[]>(
            """
            async (text) => {
              const { open } = await import(new URL('engine/client.js', location).href);
              const engine = await open('facts.kg');
              const answers = await Promise.all(JSON.parse(text).map((request) => engine.executeBytes(...request)));
              await engine.close();
              return answers.map((answer) => new TextDecoder().decode(answer));
            }
            """,
            System.Text.Json.JsonSerializer.Serialize(requests.Select(static request => request.ToArguments())));

        var expected = await facts.AskServerAsync(EngineFacts.Shipped, requests);
        for (var i = 0; i < requests.Length; i++)
        {
            actual[i].ShouldBe(expected[i], requests[i].Query);
        }
    }
}
