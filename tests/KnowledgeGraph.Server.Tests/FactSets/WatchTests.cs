using System.Diagnostics;
using System.Net;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.FactSets;

public sealed class WatchTests : IDisposable
{
    private const string State = "{ factSet { contentHash workingCopy { isServed diagnostics { severity id path line column message } } } }";

    private readonly RailwayFolder _folder = new();

    private string Agents => _folder["agents.yaml"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task File_ThatIsSaved_IsServed()
    {
        using var server = await ServerProcess.StartAsync("--watch", _folder.Path);
        const string Name = """{ operator(id: "valley-rail") { name } }""";
        (await server.Client.DataAsync(Name)).GetRawText().ShouldBe("""{"operator":{"name":"Valley Rail"}}""");

        Edit("name: Valley Rail\n", "name: Valley Railways\n");
        await server.LineAsync("Now serving");

        (await server.Client.DataAsync(Name)).GetRawText().ShouldBe("""{"operator":{"name":"Valley Railways"}}""");
    }

    [Fact]
    public async Task File_ThatIsWrong_IsShownAndTheOldFactsStay()
    {
        using var server = await ServerProcess.StartAsync("--watch", _folder.Path);
        var hash = await server.Client.ContentHashAsync();

        Edit("- operates: coast-line\n", "- operates: cost-line\n");
        await server.LineAsync("the facts being served stay the same");
        var state = (await server.Client.DataAsync(State)).GetProperty("factSet");
        var page = await Answer.GetAsync(server.Client, "diagnostics", "text/html");

        state.GetProperty("contentHash").GetString().ShouldBe(hash);
        state.GetProperty("workingCopy").GetRawText().ShouldBe(
            """
            {"isServed":false,"diagnostics":[{"severity":"ERROR","id":"KG1010","path":"agents.yaml","line":29,"column":19,
            "message":"No entity has the id 'cost-line'; did you mean 'coast-line'?"}]}
            """.ReplaceLineEndings(""));
        page.Body.ShouldContain("agents.yaml(29,19): error KG1010");
        page.Body.ShouldContain("<pre>\n      - operates: cost-line\n                  ^</pre>");
        page.Body.ShouldMatchSnapshot("html");
        server.Lines.ShouldContain(line => line.Contains("agents.yaml(29,19): error KG1010", StringComparison.Ordinal));

        Edit("- operates: cost-line\n", "- operates: coast-line\n");
        while (!(await server.Client.DataAsync(State)).GetProperty("factSet").GetProperty("workingCopy").GetProperty("isServed").GetBoolean())
        {
            await Task.Delay(20);
        }

        (await Answer.GetAsync(server.Client, "diagnostics", "text/html")).Body.ShouldContain("The facts compile and are being served.");
    }

    [Fact]
    public async Task Findings_OfAFeedThatWentWrong_AreTenInTheLogAndACount()
    {
        using var server = await ServerProcess.StartAsync("--watch", _folder.Path);

        File.WriteAllText(_folder["feed.yaml"], "entities:\n" + string.Concat(Enumerable.Range(0, 100).Select(number => $"  e{number}: {{ kind: Staton, name: E{number} }}\n")));
        await server.LineAsync("100 errors in");
        var page = await Answer.GetAsync(server.Client, "diagnostics", "text/html");

        server.Lines.Count(line => line.Contains(": error KG1007", StringComparison.Ordinal)).ShouldBe(10);
        server.Lines.ShouldContain(line => line.Contains("90 more findings; /diagnostics shows them all.", StringComparison.Ordinal));
        page.Body.Split("error KG1007").Length.ShouldBe(101);
    }

    [InProcess]
    [Fact]
    public async Task Folder_ThatIsWrongFromTheStart_IsServedOnceItIsMended()
    {
        Edit("- operates: coast-line\n", "- operates: cost-line\n");
        await using var server = new DisposableServer(await RunningServer.StartAsync("--watch", _folder.Path));

        var answer = await Answer.PostAsync(server.Client, """{"query":"{ __typename }"}""");
        var ready = await Answer.GetAsync(server.Client, "readyz");
        var page = await Answer.GetAsync(server.Client, "diagnostics", "text/html");

        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Body.ShouldContain("HTTP_NO_FACT_SET");
        ready.ShouldBe(new Answer(HttpStatusCode.ServiceUnavailable, "application/json; charset=utf-8", """{"status":"no facts"}""", ""));
        page.Body.ShouldContain("The facts have 1 error. Nothing is served until it is fixed.");

        Edit("- operates: cost-line\n", "- operates: coast-line\n");
        while ((await Answer.GetAsync(server.Client, "readyz")).Status != HttpStatusCode.OK)
        {
            await Task.Delay(20);
        }

        (await server.Client.DataAsync("{ __typename }")).GetRawText().ShouldBe("""{"__typename":"Query"}""");
    }

    [Fact]
    public async Task Folder_WithARelease_IsServedWithoutWhatIsAbove()
    {
        using var server = await ServerProcess.StartAsync("--watch", _folder.Path, "--Watching:Release", "TLP:CLEAR");
        const string Entities = """{ entities(where: { id: { in: ["lighthouse", "aldermoor"] } }) { nodes { id marking } } }""";
        (await server.Client.DataAsync(Entities)).GetRawText().ShouldBe("""{"entities":{"nodes":[{"id":"aldermoor","marking":"TLP:CLEAR"}]}}""");

        Edit("- operates: coast-line\n", "- operates: cost-line\n");
        await server.LineAsync("the facts being served stay the same");

        var state = (await server.Client.DataAsync(State)).GetProperty("factSet").GetProperty("workingCopy").GetRawText();
        state.ShouldContain("The files have 1 error: see the log of the server.");
        state.ShouldNotContain("cost-line");
        (await Answer.GetAsync(server.Client, "diagnostics", "text/html")).Body.ShouldNotContain("cost-line");
        server.Lines.ShouldContain(line => line.Contains("agents.yaml(29,19): error KG1010", StringComparison.Ordinal));
    }

    [InProcess]
    [Fact]
    public async Task Folder_WithAReleaseThatIsNotThere_ServesNothing()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync("--watch", _folder.Path, "--Watching:Release", "TLP:CLAER"));

        (await Answer.PostAsync(server.Client, """{"query":"{ __typename }"}""")).Body.ShouldContain("HTTP_NO_FACT_SET");
        (await Answer.GetAsync(server.Client, "diagnostics", "text/html")).Body.ShouldContain("The files have 1 error: see the log of the server.");
    }

    [Fact]
    public async Task Folder_ThatIsNotThere_EndsWithOneLine()
    {
        var (exitCode, errors) = await ServerProcess.FailAsync("--watch", _folder["nowhere"]);

        exitCode.ShouldBe(1);
        errors.Trim().ShouldBe($"There is no folder '{_folder["nowhere"]}' to watch. Name the folder that holds ontology.yaml.");
    }

    [Fact]
    public async Task File_ThatIsMendedToWhatIsServed_IsALineOfLog()
    {
        using var server = await ServerProcess.StartAsync("--watch", _folder.Path);

        Edit("- operates: coast-line\n", "- operates: cost-line\n");
        await server.LineAsync("the facts being served stay the same");
        Edit("- operates: cost-line\n", "- operates: coast-line\n");

        await server.LineAsync($"{_folder.Path} compiles, and its facts are the ones already being served.");
    }

    [Fact]
    public async Task File_ThatIsALink_IsFollowed()
    {
        using var elsewhere = new TemporaryFolder();
        File.Move(Agents, elsewhere["agents.yaml"]);
        File.CreateSymbolicLink(Agents, elsewhere["agents.yaml"]);
        using var server = await ServerProcess.StartAsync("--watch", _folder.Path, "--Watching:PollingInterval", "00:00:00.1");

        Edit("name: Valley Rail\n", "name: Valley Railways\n");
        await server.LineAsync("Now serving");

        (await server.Client.DataAsync("""{ operator(id: "valley-rail") { name } }""")).GetRawText().ShouldContain("Valley Railways");
    }

    /// <summary>One line where such a file keeps the set from being read, and none where it does no harm; the next edit is served.</summary>
    [Theory]
    [InlineData("odd.yaml", "pipe")]
    [InlineData("documents/odd.txt", "pipe")]
    [InlineData("odd.yaml", "/dev/zero")]
    [InlineData("documents/odd.txt", "/dev/zero")]
    [InlineData("odd.yaml", "huge")]
    [InlineData("documents/odd.txt", "huge")]
    [InlineData("odd.yaml", "/etc/hostname")]
    [InlineData("documents/odd.txt", "/etc/hostname")]
    public async Task File_ThatIsNoneOfTheSet_DoesNotEndFollowing(string name, string kind)
    {
        using var server = await ServerProcess.StartAsync("--watch", _folder.Path, "--Watching:PollingInterval", "00:00:00.1");
        switch (kind)
        {
            case "pipe":
                ChildProgram.Run(new ProcessStartInfo("mkfifo", [_folder[name]])).ExitCode.ShouldBe(0);
                break;
            case "huge":
                await using (var file = File.Create(_folder[name]))
                {
                    // A hole, which takes no room on the disk.
                    file.SetLength(2L << 30);
                }

                await server.LineAsync($"{_folder.Path} cannot be read; the facts being served stay the same. ");
                break;
            default:
                File.CreateSymbolicLink(_folder[name], kind);
                break;
        }

        Edit("name: Valley Rail\n", "name: Valley Railways\n");
        await Task.Delay(300);
        File.Delete(_folder[name]);
        await server.LineAsync("Now serving");

        (await server.Client.DataAsync("""{ operator(id: "valley-rail") { name } }""")).GetRawText().ShouldContain("Valley Railways");
    }

    [Fact]
    public async Task File_ThatAnEditorKeepsOpen_HasALockBesideItThatIsPassedOver()
    {
        using var server = await ServerProcess.StartAsync("--watch", _folder.Path);

        File.CreateSymbolicLink(_folder[".#agents.yaml"], "author@host.4711:1");
        Edit("name: Valley Rail\n", "name: Valley Railways\n");
        await server.LineAsync("Now serving");

        server.Lines.ShouldAllBe(line => !line.Contains("cannot be read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Folder_ThatIsGoneForAWhile_IsWatchedAgainWhenItIsBack()
    {
        var moved = _folder.Path + "-moved";
        using var server = await ServerProcess.StartAsync("--watch", _folder.Path, "--Watching:PollingInterval", "00:00:00.1");

        Directory.Move(_folder.Path, moved);
        await server.LineAsync($"{_folder.Path} cannot be read; the facts being served stay the same. ");
        (await server.Client.DataAsync("""{ operator(id: "valley-rail") { name } }""")).GetRawText().ShouldContain("Valley Rail");

        Directory.Move(moved, _folder.Path);
        await server.LineAsync("its facts are the ones already being served");
        Edit("name: Valley Rail\n", "name: Valley Railways\n");
        await server.LineAsync("Now serving");
    }

    [Fact]
    public async Task File_ThatIsSavedManyTimesAtOnce_IsServedAsItWasSavedLast()
    {
        using var server = await ServerProcess.StartAsync("--watch", _folder.Path);

        var text = await File.ReadAllTextAsync(Agents);
        for (var save = 0; save <= 40; save++)
        {
            // As editors do that must not lose a file: written beside it and renamed.
            await File.WriteAllTextAsync(Agents + "~", text.Replace("name: Valley Rail\n", $"name: Valley Rail {save}\n", StringComparison.Ordinal));
            File.Move(Agents + "~", Agents, overwrite: true);
            await Task.Delay(20);
        }

        while (!(await server.Client.DataAsync("""{ operator(id: "valley-rail") { name } }""")).GetRawText().Contains("Valley Rail 40", StringComparison.Ordinal))
        {
            await Task.Delay(20);
        }

        server.Lines.Count(line => line.Contains("Now serving", StringComparison.Ordinal)).ShouldBeLessThan(40);
    }

    private void Edit(string old, string replacement)
    {
        var text = File.ReadAllText(Agents);
        text.ShouldContain(old);
        File.WriteAllText(Agents, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
