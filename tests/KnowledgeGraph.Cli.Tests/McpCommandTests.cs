using System.Diagnostics;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Cli.Tests;

public sealed class McpCommandTests
{
    [Fact]
    public async Task Assistant_OverStandardInputAndOutput_FindsAnswers()
    {
        using var railway = new RailwayFolder();
        var image = railway["facts.kg"];
        Kg.Run("compile", railway.Path, "-o", image).ExitCode.ShouldBe(0);

        await using var client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "kg",
            Command = "dotnet",
            Arguments = [Path.Combine(AppContext.BaseDirectory, "kg.dll"), "mcp", "--image", image],

            // Other tests run kg in this process, in folders that they delete afterwards.
            WorkingDirectory = railway.Path,
        }));
        var tools = await client.ListToolsAsync();
        var result = await client.CallToolAsync("stations-of-a-line", new Dictionary<string, object?> { ["line"] = "valley-line" });

        tools.Select(tool => tool.Name).ShouldContain("stations-of-a-line");
        result.IsError.ShouldNotBe(true);
        ((TextContentBlock)result.Content[0]).Text.ShouldContain("aldermoor");
    }

    [Fact]
    public async Task Assistant_OfTheNpmPackage_FindsAnswers()
    {
        using var railway = new RailwayFolder();
        var image = railway["facts.kg"];
        Kg.Run("compile", railway.Path, "-o", image).ExitCode.ShouldBe(0);

        var seen = await NpmAssistant.AskAsync(
            ["dotnet", Path.Combine(AppContext.BaseDirectory, "kg.dll"), "mcp", "--image", image],
            """
            [{"name":"stations-of-a-line","arguments":{"line":"valley-line"}},{"name":"entity","arguments":{"id":"valley-line"}},
            {"name":"entity","arguments":{"nobody":"knows"}}]
            """);

        seen.GetProperty("server").GetString().ShouldBe("knowledgegraph");
        seen.GetProperty("tools").EnumerateArray().Select(tool => tool.GetString()).ShouldContain("stations-of-a-line");
        seen.GetProperty("prompts").EnumerateArray().Select(prompt => prompt.GetString()).ShouldBe(["check-claim", "connection", "dossier"], ignoreOrder: true);
        var answers = seen.GetProperty("answers");
        answers[0].GetProperty("structuredContent").GetProperty("data").GetRawText().ShouldContain("aldermoor");
        answers[1].GetProperty("structuredContent").GetProperty("data").GetProperty("entity").GetProperty("name").GetString().ShouldBe("Valley Line");
        answers[2].GetProperty("isError").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Questions_OnlyThoseThatAreNamed_AreTools()
    {
        using var railway = new RailwayFolder();
        var image = railway["facts.kg"];
        Kg.Run("compile", railway.Path, "-o", image).ExitCode.ShouldBe(0);

        var seen = await NpmAssistant.AskAsync(
            ["dotnet", Path.Combine(AppContext.BaseDirectory, "kg.dll"), "mcp", "--image", image, "--questions", "stations-of-a-line"], "[]");

        seen.GetProperty("tools").EnumerateArray().Select(tool => tool.GetString()!).Where(name => name.Contains('-', StringComparison.Ordinal))
            .ShouldBe(["stations-of-a-line"]);
    }

    [Theory]
    [InlineData("stations-of-a-lin", "There is no question 'stations-of-a-lin'. Omit --questions to offer all of them.")]
    [InlineData(",", "--questions: Give 'all', 'none', or names of questions with commas between them.")]
    public void Questions_ThatAreNotThere_AreRefused(string questions, string message)
    {
        var (exitCode, _, error) = Kg.Run("mcp", RailwayFolder.Original, "--questions", questions);

        exitCode.ShouldBe(2);
        error.ShouldContain(message);
    }

    [Fact]
    public async Task Requests_ThatArePipedIn_AreAnswered()
    {
        using var railway = new RailwayFolder();
        var image = railway["facts.kg"];
        Kg.Run("compile", railway.Path, "-o", image).ExitCode.ShouldBe(0);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kg.dll"), "mcp", "--image", image])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = railway.Path,
        })!;

        await process.StandardInput.WriteAsync("""
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"pipe","version":"1"}}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search","arguments":{"text":"valley"}}}
            """.ReplaceLineEndings("\n"));
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(0);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        output.ShouldContain("valley-line");
    }

    [Fact]
    public void Facts_NamedTwice_AreRefused()
    {
        var (exitCode, _, error) = Kg.Run("mcp", RailwayFolder.Original, "--image", "facts.kg");

        exitCode.ShouldBe(2);
        error.ShouldContain("Name the facts once: as the argument or with --image.");
    }

    [Fact]
    public void Documents_ThatAreMissing_AreRefused()
    {
        using var folder = new TemporaryFolder();

        Kg.Run("mcp", RailwayFolder.Original, "--documents", folder["none"]).ShouldBe(
            (2, "", $"kg: There is no folder '{folder["none"]}'. Omit --documents if the documents are not available.\n"));
    }

    [Fact]
    public void ImageThatIsNone_IsRefusedInOneLine()
    {
        using var railway = new RailwayFolder();

        var (exitCode, output, error) = Kg.Run("mcp", "--image", railway["ontology.yaml"]);

        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("cannot be read");
    }
}
