using System.Text.Json;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>Sentences link what they name, and nothing within the names.</summary>
public sealed class SentenceLinkTests(ExplorerFixture explorer) : IClassFixture<ExplorerFixture>
{
    [Fact]
    public async Task Sentence_WithANameInTheNameOfAQualifier_LinksBoth()
    {
        await using var visit = await explorer.VisitAsync("?view=path&id=united-states&end=ukraine");
        await visit.SettleAsync();
        var sentence = visit.Page.Locator(".step .sentence").GetByText("Military support for Ukraine").First;

        (await sentence.GetAttributeAsync("href")).ShouldNotBeNull().ShouldContain("id=military-aid");
        (await visit.TextsAsync(".step .sentence:has(a[href*='id=military-aid']) a")).Take(3)
            .ShouldBe(["United States", "Military support for Ukraine", "Ukraine"]);
    }

    [Fact]
    public async Task Grounds_OfARetelling_AreTwoSourcesOfOneOrigin()
    {
        await using var visit = await explorer.VisitAsync("?view=dossier&id=mark-rutte");
        await visit.SettleAsync();
        var data = await explorer.AskAsync("""
            {
              entity(id: "mark-rutte") {
                statements(first: 100) { nodes { sentence evidence { source { id } } independentOrigins { count } } }
              }
            }
            """);
        var retold = data.GetProperty("entity").GetProperty("statements").GetProperty("nodes").EnumerateArray()
            .First(static statement => SourcesOf(statement).Count() == 2 && OriginsOf(statement) == 1);

        var row = visit.Page.Locator(".statement").Filter(new() { HasText = retold.GetProperty("sentence").GetString() }).First;
        (await row.Locator(".grounds").InnerTextAsync()).ShouldBe("2 sources, 1 origin");
    }

    private static IEnumerable<string?> SourcesOf(JsonElement statement) => statement.GetProperty("evidence").EnumerateArray()
        .Select(static evidence => evidence.GetProperty("source").GetProperty("id").GetString()).Distinct();

    private static int OriginsOf(JsonElement statement) => statement.GetProperty("independentOrigins").GetProperty("count").GetInt32();
}
