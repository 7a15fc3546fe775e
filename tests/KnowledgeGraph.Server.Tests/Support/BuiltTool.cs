using System.Diagnostics;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary><c>kg</c> as it was built beside its source, by the configuration of these tests.</summary>
internal static class BuiltTool
{
    /// <summary>How to start it.</summary>
    public static ProcessStartInfo Start(params string[] arguments)
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
        return new ProcessStartInfo(
            "dotnet", [RepositoryFolder.Combine("src", "KnowledgeGraph.Cli", "bin", configuration, "net10.0", "kg.dll"), .. arguments]);
    }
}
