using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>Runs a script of this project under Node.</summary>
internal static class NodeScript
{
    private static readonly string ProjectFolder = typeof(NodeScript).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectFolder").Value!;

    /// <summary>The JSON that the script wrote.</summary>
    public static async Task<JsonElement> RunAsync(string folder, string script, params string[] arguments)
    {
        var working = Path.Combine(ProjectFolder, folder);
        Directory.Exists(Path.Combine(working, "node_modules"))
            .ShouldBeTrue($"The npm packages of {working} are not installed; the build says why.");
        var start = new ProcessStartInfo("node", [script, .. arguments])
        {
            WorkingDirectory = working,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await errors);
        return JsonElement.Parse(output);
    }
}
