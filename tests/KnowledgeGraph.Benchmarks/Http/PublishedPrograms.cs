using System.Diagnostics;
using System.Runtime.InteropServices;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>Programs of the product and the bare ones beside them, published the same way for this machine.</summary>
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

    /// <summary>Publishes projects ReadyToRun, on the .NET of this machine.</summary>
    /// <inheritdoc cref="Publish(ProgramForm, string[])"/>
    public static PublishedPrograms Publish(params string[] projects) => Publish(ProgramForm.ReadyToRun, projects);

    /// <summary>Publishes projects into a folder for temporary files, with all that is built on the way: the checkout stays as it is.</summary>
    /// <exception cref="InvalidOperationException">It fails: the compilers to machine code are packages, which have to be restored, and a native
    /// program needs a linker.</exception>
    public static PublishedPrograms Publish(ProgramForm form, params string[] projects)
    {
        var programs = new PublishedPrograms();
        try
        {
            foreach (var project in projects)
            {
                programs.PublishOne(form, project);
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

    private static string[] OptionsOf(ProgramForm form) => form switch
    {
        ProgramForm.Jit => [],
        ProgramForm.ReadyToRun =>
            ["-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true", "-p:PublishAot=false"],
        _ => ["-r", RuntimeInformation.RuntimeIdentifier],
    };

    private void PublishOne(ProgramForm form, string project)
    {
        Console.WriteLine($"Publishing {project} ({form}) …");
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "publish", RepositoryFolder.Combine(project.Split('/')), "-c", "Release", .. OptionsOf(form), "-p:RunAnalyzers=false",
                "--artifacts-path", Path.Combine(_folder, "artifacts"), "-o", FolderOf(project), "-v", "quiet",
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
