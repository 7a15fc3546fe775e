using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>"Save as question" gives a file that <c>kg check</c> accepts among the questions of a set.</summary>
public sealed class SavedViewTests(ExplorerFixture explorer) : IClassFixture<ExplorerFixture>
{
    private static readonly string[] Views =
    [
        "?view=dossier&id=mark-rutte", "?view=dossier&id=nato&on=2024-07-01&certain=1&known=2025-01-31&meant=PLANNED&without=capability-targets-story",
        "?view=graph&id=mark-rutte&depth=2&hide=ABOUT&from=2022-01-01&to=2025-12-31", "?view=graph&id=nato&on=2024-07-01", "?view=timeline&id=ukraine",
        "?view=timeline&from=2023-01-01&kinds=EVENT", "?view=table", "?view=table&kinds=COMMITMENT&cells=DEADLINE=2025,AMOUNT=>1&sort=-name", "?view=table&text=DESC",
        "?view=table&rows=statements&modalities=FORECAST&predicates=ABOUT&bases=EXPLICIT&years=2024&sort=-start&single=1", "?view=table&kinds=CLAIM&cells=CLAIM_TYPE=forecast",
        "?view=path&id=japan&end=ukraine&avoid=nato&by=CREDIBILITY", "?view=compare&a=2020-01-01&b=2025-01-01",
        "?view=compare&compare=knowledge&a=2023-12-31&b=2025-02-28&id=nato", "?view=trust",
    ];

    [Fact]
    public async Task SavedViews_AreQuestionsThatTheCheckAccepts()
    {
        using var folder = new TemporaryFolder();
        var seeds = RepositoryFolder.Combine("seeds");
        foreach (var file in Directory.EnumerateFiles(seeds, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = folder[Path.GetRelativePath(seeds, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var questions = folder["questions"];
        Directory.CreateDirectory(questions);
        await using var visit = await explorer.VisitAsync();
        for (var number = 0; number < Views.Length; number++)
        {
            await visit.GoAsync(Views[number]);
            await visit.SettleAsync();
            await visit.ClickAsync(visit.Page.Locator(".share > button"));
            var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.ClickAsync(Microsoft.Playwright.AriaRole.Button, "Save as question"));
            download.SuggestedFilename.ShouldMatch("^[a-z0-9]+(-[a-z0-9]+)*\\.graphql$");
            await download.SaveAsAsync(Path.Combine(questions, $"view-{number}-{download.SuggestedFilename}"));
        }

        visit.Complaints.ShouldBeEmpty();
        var (exitCode, output, error) = await CheckAsync(folder.Path);

        exitCode.ShouldBe(0, output + error);
        output.ShouldContain($"{Views.Length} questions");
        output.ShouldNotContain("questions/");
    }

    private static Task<(int ExitCode, string Output, string Error)> CheckAsync(string folder) =>
        ChildProgram.RunAsync(BuiltTool.Start("check", folder));
}
