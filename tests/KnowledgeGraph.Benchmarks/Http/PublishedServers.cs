using System.Diagnostics;
using System.Runtime.InteropServices;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>
/// The product's server and the bare endpoint, published the same way: ReadyToRun, framework-dependent, for this machine.
/// </summary>
internal sealed class PublishedServers : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("published-").FullName;

    private PublishedServers()
    {
    }

    /// <summary>Publishes both into a folder for temporary files, with all that is built on the way: the checkout stays as it is.</summary>
    /// <exception cref="InvalidOperationException">It fails: the compiler for ReadyToRun is a package, which has to be
    /// restored.</exception>
    public static PublishedServers Publish()
    {
        var servers = new PublishedServers();
        try
        {
            servers.Publish(RepositoryFolder.Combine("src", "KnowledgeGraph.Server"), "server");
            servers.Publish(RepositoryFolder.Combine("tests", "KnowledgeGraph.Benchmarks"), "bare");
            return servers;
        }
        catch
        {
            servers.Dispose();
            throw;
        }
    }

    /// <summary>The product's server.</summary>
    public ServerCommand Product() => ServerCommand.ProductIn(Path.Combine(_folder, "server"));

    /// <summary>The bare endpoint.</summary>
    public ServerCommand Bare(string bodyFile) => ServerCommand.BareIn(Path.Combine(_folder, "bare"), bodyFile);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Publish(string project, string name)
    {
        Console.WriteLine($"Publishing {name} …");
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
                "-p:PublishReadyToRun=true",
                "-p:RunAnalyzers=false", "--artifacts-path", Path.Combine(_folder, "artifacts"), "-o", Path.Combine(_folder, name), "-v",
                "quiet",
            ])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet publish of {name} failed:\n{said}");
        }
    }
}
