using System.Diagnostics;
using System.Runtime.InteropServices;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>
/// Programs of the product and the bare ones beside them, published the same way: ReadyToRun, framework-dependent, for this machine.
/// </summary>
internal sealed class PublishedPrograms : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("published-").FullName;

    private PublishedPrograms()
    {
    }

    /// <summary>The folder of the server and its name in <see cref="Publish(string[])"/>.</summary>
    public const string Server = "src/KnowledgeGraph.Server";

    /// <summary>That of <c>kg</c>.</summary>
    public const string Tool = "src/KnowledgeGraph.Cli";

    /// <summary>That of these benchmarks, which have the bare programs.</summary>
    public const string Bench = "tests/KnowledgeGraph.Benchmarks";

    /// <summary>Publishes projects into a folder for temporary files, with all that is built on the way: the checkout stays as it is.</summary>
    /// <exception cref="InvalidOperationException">It fails: the compiler for ReadyToRun is a package, which has to be
    /// restored.</exception>
    public static PublishedPrograms Publish(params string[] projects)
    {
        var programs = new PublishedPrograms();
        try
        {
            foreach (var project in projects)
            {
                programs.PublishOne(project);
            }

            return programs;
        }
        catch
        {
            programs.Dispose();
            throw;
        }
    }

    /// <summary>The folder that a project was published to.</summary>
    public string FolderOf(string project) => Path.Combine(_folder, Path.GetFileName(project));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void PublishOne(string project)
    {
        Console.WriteLine($"Publishing {project} …");
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "publish", RepositoryFolder.Combine(project.Split('/')), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
                "-p:PublishReadyToRun=true",
                "-p:RunAnalyzers=false", "--artifacts-path", Path.Combine(_folder, "artifacts"), "-o", FolderOf(project), "-v",
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
            throw new InvalidOperationException($"dotnet publish of {project} failed:\n{said}");
        }
    }
}
