using System.Diagnostics;

namespace KnowledgeGraph.Packages.Tests;

/// <summary>The .NET SDK, as a user runs it, with folders of its own for settings and for the packages that it unpacks.</summary>
/// <param name="home">The folder of these folders.</param>
internal sealed class DotNet(string home)
{
    /// <summary>Where packages are unpacked: empty at first.</summary>
    public string Packages { get; } = Path.Combine(home, "packages");

    /// <summary>How to start it in a folder.</summary>
    public ProcessStartInfo Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };
        start.Environment["NUGET_PACKAGES"] = Packages;
        start.Environment["DOTNET_CLI_HOME"] = Path.Combine(home, "cli");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_SKIP_WORKLOAD_INTEGRITY_CHECK"] = "1";

        // A build server or node would outlive the test, and hold its folders.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment.Remove("KnowledgeGraphDocuments");
        start.Environment.Remove("CI");
        return start;
    }

    /// <summary>Runs it to its end.</summary>
    public (int ExitCode, string Output) Run(string folder, params string[] arguments)
    {
        var (exitCode, output, error) = ChildProgram.Run(Start(folder, arguments), givesWay: true);
        return (exitCode, output + error);
    }

    /// <summary>Runs it to its end, which has to be a good one.</summary>
    /// <returns>What it wrote.</returns>
    public string Succeed(string folder, params string[] arguments)
    {
        var (exitCode, output) = Run(folder, arguments);
        exitCode.ShouldBe(0, $"dotnet {string.Join(' ', arguments)}\n{output}");
        return output;
    }
}
