using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.Server.Tests.Replicas;

/// <summary>The examples under docs/deploy are what their tools understand, and start a server that understands them.</summary>
public sealed class DeploymentExampleTests
{
    private static readonly string Folder = RepositoryFolder.Combine("docs", "deploy");

    [Fact]
    public async Task Examples_AreValidByTheSchemasOfTheirTools()
    {
        var result = await NodeFolders.Deploy.RunAsync("validate.mjs", Folder);

        result.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetString())
            .ShouldBe(["Deployment", "Service", "HorizontalPodAutoscaler", "PodDisruptionBudget"]);
        result.GetProperty("kubernetes").EnumerateArray().ShouldBeEmpty();
        result.GetProperty("compose").EnumerateArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Examples_WithMistakes_AreFoundOut()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder, "kubernetes.yaml", ("periodSeconds: 10", "periodSecond: 10"), ("minAvailable: 2", "minAvailabl: 2"), ("port: 80\n", "port: eighty\n"));
        await WriteAsync(folder, "compose.yaml", ("cap_drop:", "cap_drops:"));

        var result = await NodeFolders.Deploy.RunAsync("validate.mjs", Path.GetDirectoryName(folder["any"])!);

        var faults = string.Join('\n', result.GetProperty("kubernetes").EnumerateArray());
        faults.ShouldContain("periodSecond is unknown");
        faults.ShouldContain("minAvailabl is unknown");
        faults.ShouldContain("port");
        result.GetProperty("compose").EnumerateArray().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("compose.yaml")]
    [InlineData("kubernetes.yaml")]
    public void Arguments_OfTheServer_AreOptionsThatItHas(string file)
    {
        var arguments = File.ReadLines(Path.Combine(Folder, file)).Select(line => line.Trim())
            .SkipWhile(line => line is not ("command:" or "args:")).Skip(1)
            .Where(line => !line.StartsWith('#')).TakeWhile(line => line.StartsWith("- ", StringComparison.Ordinal))
            .Select(line => line[2..].Trim('"')).ToArray();

        arguments.Length.ShouldBeGreaterThan(4);
        Should.NotThrow(() => CommandLine.Check(arguments));
        Should.NotThrow(() => ServerOptions.Read(new ConfigurationBuilder().AddCommandLine(arguments).Build()));
    }

    private static Task WriteAsync(TemporaryFolder folder, string file, params (string From, string To)[] mistakes)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");
        foreach (var (from, to) in mistakes)
        {
            text.ShouldContain(from);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        return File.WriteAllTextAsync(folder[file], text);
    }
}
