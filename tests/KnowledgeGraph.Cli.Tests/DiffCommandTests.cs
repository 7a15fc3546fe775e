using System.Text.Json;

namespace KnowledgeGraph.Cli.Tests;

public sealed class DiffCommandTests
{
    private const string Page = """
          entities         0 gained     0 lost     1 altered
          statements       1 gained     1 lost     1 altered
          passages         1 gained     1 lost     0 altered
          conflicts        0 gained     0 lost     1 altered

        Facts
            Station aldermoor (Aldermoor)
            ~ platforms: 6
              ~ reason: The company keeps the platforms and should know. → The company has the platforms and should know.
            - platforms: 7, reported
              - evidence gazette@81+36#d9f7e08d
            + platforms: 8, reported
              + evidence gazette@81+36#d9f7e08d
          ~ Station dunmere-north (Dunmere (north))
            ~ name: Dunmere North → Dunmere (north)

        Conflicts
          ~ single-value: The company has the platforms and should know.
            ~ reason: The company keeps the platforms and should know. → The company has the platforms and should know.
            ~ statements: st_6fb00c5ab197bfaa → st_a697b99da442b578
              aldermoor platforms: 6
              aldermoor platforms: 8, reported

        """;

    [Fact]
    public void TwoFolders_ShowWhatChangedUnderItsEntity()
    {
        using var railway = Edited();

        var (exitCode, output, error) = Kg.Run("diff", RailwayFolder.Original, railway.Path);

        exitCode.ShouldBe(0, error);
        output.ShouldBe($"{RailwayFolder.Original} → {railway.Path}\n{Page.ReplaceLineEndings("\n")}");
    }

    [Fact]
    public void SameSet_IsSaidSo()
    {
        var (exitCode, output, _) = Kg.Run("diff", RailwayFolder.Original, RailwayFolder.Original, "--exit-code");

        exitCode.ShouldBe(0);
        output.ShouldEndWith("Nothing changed.\n");
    }

    [Fact]
    public void SameSetWithoutItsDocuments_HasNotChanged()
    {
        using var railway = new RailwayFolder();
        Directory.Delete(Path.Combine(railway.Path, "documents"), recursive: true);

        var (_, output, _) = Kg.Run("diff", RailwayFolder.Original, railway.Path);

        output.ShouldEndWith("Nothing changed.\n");
    }

    [Fact]
    public void ImageAndFolder_AreCompared()
    {
        using var railway = Edited();
        var image = Path.Combine(railway.Path, "old.kg");
        Kg.Run("compile", RailwayFolder.Original, "-o", image).ExitCode.ShouldBe(0);

        var (exitCode, output, _) = Kg.Run("diff", image, railway.Path, "--exit-code");

        exitCode.ShouldBe(1, "as git diff --exit-code does where anything changed");
        output.ShouldEndWith(Page.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void TwoRevisions_AreReadFromGit()
    {
        using var railway = new RailwayFolder();
        railway.Git("init", "--quiet");
        railway.Commit("The set as it was");
        Edit(railway);
        railway.Commit("The set as it is");

        foreach (string[] names in new string[][] { ["HEAD~1", "HEAD"], ["HEAD~1"], ["HEAD~1:./", "HEAD:./"] })
        {
            var (exitCode, output, error) = Kg.RunIn(railway.Path, ["diff", .. names, "--set", "."]);

            exitCode.ShouldBe(0, error);
            output.ShouldEndWith(Page.ReplaceLineEndings("\n"));
        }

        Directory.GetFileSystemEntries(railway.Path).Select(Path.GetFileName).Order().ShouldBe(
            [".git", "agents.yaml", "commitments.yaml", "documents", "network", "ontology.yaml", "questions", "sources.yaml", "words.yaml"]);
    }

    [Fact]
    public void SetOfAnotherFolder_IsReadFromGitAfterItIsGone()
    {
        using var railway = new RailwayFolder();
        railway.Git("init", "--quiet");
        railway.Git("mv", "-k", "agents.yaml", "network");
        railway.Commit("Everything in one place");
        Directory.Delete(Path.Combine(railway.Path, "network"), recursive: true);

        var (exitCode, _, error) = Kg.RunIn(railway.Path, ["diff", "HEAD", RailwayFolder.Original, "--set", "network"]);

        // The folder is found in the revision; what is in it is no whole set.
        exitCode.ShouldBe(2);
        error.ShouldContain("KG");
        error.ShouldEndWith("kg: 'HEAD' does not compile; its errors are above.\n");
    }

    [Fact]
    public void Markdown_EscapesWhatComesFromTheFacts()
    {
        using var railway = new RailwayFolder();
        railway.Replace("network/stations.yaml", "name: Dunmere North", "name: <b>Dunmere</b> *N*");

        var (exitCode, output, _) = Kg.Run("diff", RailwayFolder.Original, railway.Path, "--markdown");

        exitCode.ShouldBe(0);
        output.ShouldContain("| | gained | lost | altered |\n| --- | ---: | ---: | ---: |\n| entities | 0 | 0 | 1 |\n");
        output.ShouldContain("""
            - **altered** Station dunmere-north (\<b\>Dunmere\</b\> \*N\*)
              - **altered** name: Dunmere North → \<b\>Dunmere\</b\> \*N\*

            """.TrimEnd().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Passages_ThatNoLongerNameTheirSubject_AreShown()
    {
        using var railway = new RailwayFolder();
        railway.Replace("network/stations.yaml", "name: Dunmere North", "name: Quay Halt");

        Kg.Run("diff", RailwayFolder.Original, railway.Path).Output.ShouldContain("Fit: found → missing\n");
    }

    [Fact]
    public void Limit_CutsASectionAndSaysSo()
    {
        using var railway = Edited();

        var (_, output, _) = Kg.Run("diff", RailwayFolder.Original, railway.Path, "--limit", "1");

        output.ShouldContain("… and 1 more");
        output.ShouldNotContain("Dunmere (north)");
    }

    [Fact]
    public void Json_HasCountsAndEveryChange()
    {
        using var railway = Edited();

        var (exitCode, output, _) = Kg.Run("diff", RailwayFolder.Original, railway.Path, "--json");

        exitCode.ShouldBe(0);
        var page = JsonElement.Parse(output);
        page.EnumerateObject().Select(member => member.Name).ShouldBe(
            ["old", "new", "summary", "definitions", "sources", "entities", "statements", "evidence", "conflicts", "inferences"]);
        page.GetProperty("new").GetProperty("contentHash").GetString()!.Length.ShouldBe(64);
        page.GetProperty("summary").GetProperty("statements").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)
            .ShouldBe("""{"gained":1,"lost":1,"altered":1}""");
        var altered = page.GetProperty("statements").EnumerateArray().Single(change => change.GetProperty("change").GetString() == "altered");
        altered.GetProperty("subject").GetString().ShouldBe("aldermoor");
        altered.GetProperty("object").GetString().ShouldBe("6");
        altered.GetProperty("fields")[0].GetProperty("field").GetString().ShouldBe("reason");
        page.GetProperty("evidence").EnumerateArray().Select(change => change.GetProperty("offset").GetInt32()).ShouldBe([81, 81]);
        page.GetProperty("conflicts")[0].GetProperty("statements").GetArrayLength().ShouldBe(2);
        string.Join(
            '\n',
            page.EnumerateObject()
                .Where(member => member.Name is not ("old" or "new"))
                .Select(member => $"{member.Name}: {JsonText.Indented(member.Value)}"))
            .ShouldMatchSnapshot("txt");
    }

    [Fact]
    public void BrokenSet_IsShownWithItsDiagnostics()
    {
        using var railway = new RailwayFolder();
        railway.Replace("network/lines.yaml", "- serves: aldermoor", "- serves: aldermor");

        var (exitCode, output, error) = Kg.Run("diff", RailwayFolder.Original, railway.Path);

        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("network/lines.yaml(16,17): error KG1010");
        error.ShouldEndWith($"kg: '{railway.Path}' does not compile; its errors are above.\n");
    }

    [Theory]
    [InlineData("no-such-thing", "kg: 'no-such-thing' is not a file, a folder or a git revision.")]
    [InlineData("kg.dll", "kg: 'kg.dll' cannot be read. The fact image 'kg.dll' does not begin with 'KGIMAGE', as every image does.")]
    public void WhatIsNoSet_IsRefusedInOneLine(string name, string message)
    {
        var (exitCode, output, error) = Kg.Run("diff", name, RailwayFolder.Original);

        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldStartWith(message);
        error.Count(character => character == '\n').ShouldBe(1);
    }

    private static RailwayFolder Edited()
    {
        var railway = new RailwayFolder();
        Edit(railway);
        return railway;
    }

    private static void Edit(RailwayFolder railway)
    {
        railway.Replace("network/stations.yaml", "- platforms: 7", "- platforms: 8");
        railway.Replace("network/stations.yaml", "name: Dunmere North", "name: Dunmere (north)");
        railway.Replace("network/stations.yaml", "The company keeps the platforms", "The company has the platforms");
    }

    [Theory]
    [InlineData(".")]
    [InlineData("set/network")]
    public void Revision_ElsewhereThanAtTheSet_IsFound(string here)
    {
        using var railway = new RailwayFolder();
        Directory.CreateDirectory(railway["set"]);
        foreach (var name in new[] { "ontology.yaml", "sources.yaml", "agents.yaml", "commitments.yaml", "network", "documents" })
        {
            Directory.Move(railway[name], railway[$"set/{name}"]);
        }

        railway.Git("init", "--quiet");
        railway.Commit("First");
        railway.Replace("set/network/lines.yaml", "Green Thread", "Green Line");

        var (exitCode, output, error) = Kg.RunIn(railway[here], "diff", "HEAD", "--exit-code", "--unverified");

        error.ShouldBeEmpty();
        output.ShouldContain("Green Line");
        exitCode.ShouldBe(1);
    }

    [Fact]
    public void Revision_WithoutTheFolder_IsSaidToBeOne()
    {
        using var railway = new RailwayFolder();
        railway.Git("init", "--quiet");
        railway.Commit("First");

        var (exitCode, _, error) = Kg.RunIn(railway.Path, "diff", "HEAD", "--set", "nowhere");

        exitCode.ShouldBe(2);
        error.ShouldBe("kg: 'HEAD' is a revision of git, and it has no folder 'nowhere'. Name the folder of the set with --set, or as HEAD:FOLDER.\n");
    }
}
