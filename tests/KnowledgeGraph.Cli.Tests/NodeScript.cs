using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>Runs a script of the folder <c>schemas</c> under Node.</summary>
internal static class NodeScript
{
    /// <summary>Where this project lies in the repository.</summary>
    public static readonly string ProjectFolder =
        typeof(NodeScript).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectFolder").Value!;

    private static readonly string Folder = Path.Combine(ProjectFolder, "schemas");

    /// <summary>The JSON that the script wrote.</summary>
    public static JsonElement Run(string script, params string[] arguments)
    {
        Directory.Exists(Path.Combine(Folder, "node_modules")).ShouldBeTrue($"The npm packages of {Folder} are not installed; the build says why.");
        var start = new ProcessStartInfo("node", [script, .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors.Result);
        return JsonElement.Parse(output);
    }
}
