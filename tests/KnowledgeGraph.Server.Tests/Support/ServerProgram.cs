using System.Diagnostics;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>
/// The server that tests start: the one that was built with them, or for as long as a test says so, a published one. Then every server of that
/// test is a process of its own.
/// </summary>
internal static class ServerProgram
{
    private static readonly AsyncLocal<string?> Path = new();

    /// <summary>Whether a published program takes the place of the one that was built.</summary>
    public static bool IsPublished => Path.Value is not null;

    /// <summary>Takes a published program until the result is disposed of, in whatever the caller awaits.</summary>
    public static IDisposable Take(string path)
    {
        Path.Value = path;
        return new Taken();
    }

    /// <summary>How to start it.</summary>
    public static ProcessStartInfo Start(params string[] arguments) => Path.Value is { } published
        ? new ProcessStartInfo(published, arguments)
        : new ProcessStartInfo("dotnet", [System.IO.Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Server.dll"), .. arguments]);

    private sealed class Taken : IDisposable
    {
        public void Dispose() => Path.Value = null;
    }
}
