using System.Diagnostics;
using System.Text.Json;

namespace KnowledgeGraph.Testing.Processes;

/// <summary>A folder of scripts for Node with npm packages, which the build installs.</summary>
/// <param name="parts">Its path in the repository.</param>
public sealed class NodeFolder(params string[] parts)
{
    /// <summary>The full path.</summary>
    public string Path { get; } = RepositoryFolder.Combine(parts);

    /// <summary>Runs a script, which must succeed.</summary>
    /// <returns>The JSON that the script wrote.</returns>
    public async Task<JsonElement> RunAsync(string script, params string[] arguments)
    {
        Directory.Exists(System.IO.Path.Combine(Path, "node_modules"))
            .ShouldBeTrue($"The npm packages of {Path} are not installed; the build says why.");
        var (exitCode, output, error) =
            await ChildProgram.RunAsync(new ProcessStartInfo("node", [script, .. arguments]) { WorkingDirectory = Path })
                .ConfigureAwait(false);
        exitCode.ShouldBe(0, error);
        return JsonElement.Parse(output);
    }

    /// <inheritdoc cref="RunAsync"/>
    public JsonElement Run(string script, params string[] arguments) => RunAsync(script, arguments).GetAwaiter().GetResult();
}
