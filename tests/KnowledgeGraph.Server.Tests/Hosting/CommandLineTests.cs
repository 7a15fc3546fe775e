using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Hosting;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_ListsEveryOptionWithItsDefault(string option)
    {
        var (exitCode, output) = await ServerProcess.PrintAsync("--urls", "http://127.0.0.1:0", option);

        exitCode.ShouldBe(0);
        output.ShouldStartWith("Serves a fact set");
        output.ShouldContain("--image FILE|URL");
        output.ShouldContain("\n  Http:MaxBodySize = 262144\n");
        output.ShouldContain("\n  Http:Compression = true\n");
        output.ShouldContain("\n  GraphQL:Documents\n");
        output.ShouldContain("\n  Stopping:Timeout = 00:");
    }

    [Fact]
    public async Task Version_IsPrintedAlone()
    {
        var (exitCode, output) = await ServerProcess.PrintAsync("--version");

        exitCode.ShouldBe(0);
        output.ShouldMatch(@"^\d+\.\d+\.\d+\S*\n$");
    }

    [Fact]
    public async Task Log_AsJson_IsAnObjectALine()
    {
        using var server = await ServerProcess.StartAsync("--Logging:Console:FormatterName", "json");

        var line = JsonElement.Parse(server.StartLine);

        line.GetProperty("LogLevel").GetString().ShouldBe("Information");
        line.GetProperty("Message").GetString().ShouldStartWith("Serving ");
        line.GetProperty("State").GetProperty("Entities").GetInt32().ShouldBeGreaterThan(0);
        line.GetProperty("Timestamp").GetString().ShouldMatch(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$");
    }

    [Fact]
    public async Task LogFormat_ThatIsNone_EndsWithOneLine()
    {
        var (exitCode, errors) = await ServerProcess.FailAsync("--Logging:Console:FormatterName", "jsn");

        exitCode.ShouldBe(1);
        errors.Trim().ShouldBe("Logging:Console:FormatterName is 'jsn'; it must be simple, json or systemd.");
    }
}
