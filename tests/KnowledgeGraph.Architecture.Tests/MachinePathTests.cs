using System.Reflection.Metadata;
using System.Text;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>What was built does not say where: neither assemblies nor their symbols name a folder of the machine.</summary>
public sealed class MachinePathTests
{
    [Fact]
    public void Assemblies_DoNotNameTheCheckout()
    {
        var files = Built(".dll").Concat(Built(".pdb")).ToList();
        byte[][] names = [Encoding.UTF8.GetBytes(RepositoryFiles.Root), Encoding.Unicode.GetBytes(RepositoryFiles.Root)];

        files.Count.ShouldBeGreaterThan(10);
        files.Where(file => File.ReadAllBytes(file) is var bytes && names.Any(name => bytes.AsSpan().IndexOf(name) >= 0)).ShouldBeEmpty();
    }

    /// <summary>The names of source files are stored in parts, which a search for the whole does not find.</summary>
    [Fact]
    public void Symbols_NameSourceFilesFromTheRootOfTheRepository()
    {
        foreach (var file in Built(".pdb"))
        {
            using var stream = File.OpenRead(file);
            using var provider = MetadataReaderProvider.FromPortablePdbStream(stream);
            var reader = provider.GetMetadataReader();
            var names = reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).ToList();

            names.ShouldNotBeEmpty();
            names.Where(name => !name.StartsWith("/_/", StringComparison.Ordinal)).ShouldBeEmpty(file);
        }
    }

    // In the configuration that these tests are built in: another one may be older.
    private static IEnumerable<string> Built(string ending)
    {
        var configuration = AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";
        return from folder in new[] { "src", "generators" }
               from project in Directory.EnumerateDirectories(Path.Combine(RepositoryFiles.Root, folder))
               let output = Path.Combine(project, "bin", configuration)
               where Directory.Exists(output)
               from file in Directory.EnumerateFiles(output, "*" + ending, SearchOption.AllDirectories)
               let name = Path.GetFileName(file)
               where name == "kg" + ending || name.StartsWith("KnowledgeGraph", StringComparison.Ordinal)
               select file;
    }
}
