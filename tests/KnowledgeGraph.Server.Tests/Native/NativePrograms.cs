using System.Diagnostics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Server.Tests.Native;

/// <summary>
/// The server and <c>kg</c> as native programs, published once for all tests, below the folder <c>artifacts</c>: another run publishes again
/// only what has changed.
/// </summary>
internal static class NativePrograms
{
    private static readonly Lazy<Task<string>> Output = new(PublishAsync);

    /// <summary>The folder that the server was published to.</summary>
    public static Task<string> ServerFolderAsync() => FolderAsync("KnowledgeGraph.Server");

    /// <summary>The folder that <c>kg</c> was published to.</summary>
    public static Task<string> ToolFolderAsync() => FolderAsync("KnowledgeGraph.Cli");

    /// <summary>The server.</summary>
    public static async Task<string> ServerAsync() => Path.Combine(await ServerFolderAsync(), "knowledgegraph-server");

    /// <summary><c>kg</c>.</summary>
    public static async Task<string> ToolAsync() => Path.Combine(await ToolFolderAsync(), "kg");

    /// <summary>What publishing wrote.</summary>
    public static Task<string> OutputAsync() => Output.Value;

    private static async Task<string> FolderAsync(string project)
    {
        await Output.Value;
        return RepositoryFolder.Combine("artifacts", "native", "publish", project, $"release_{RuntimeInformation.RuntimeIdentifier}");
    }

    private static async Task<string> PublishAsync()
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "msbuild", RepositoryFolder.Combine(".build", "Native.proj"), "-m", "-nodeReuse:false", "-v:minimal", "-tl:off",
                $"-p:RuntimeIdentifier={RuntimeInformation.RuntimeIdentifier}", "-p:RunAnalyzers=false", "-p:MinVerSkip=true",
                "-p:Version=0.0.0-native",
            ]);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment.Remove("CI");

        // Tests whose answers somebody waits for go first.
        var (exitCode, output, error) = await ChildProgram.RunAsync(start, givesWay: true);
        exitCode.ShouldBe(0, output + error);
        return output;
    }
}
