using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>Imports and exports in this process.</summary>
internal static class ImportedFolder
{
    /// <summary>Imports a file by a mapping that comes with the tool; it must succeed.</summary>
    /// <returns>The output and the findings.</returns>
    public static (string Output, string Error) Import(string mapping, string file, string folder, params string[] options)
    {
        var (exitCode, output, error) = Kg.RunIn(
            Path.GetDirectoryName(folder)!, ["import", mapping, file, "-o", Path.GetFileName(folder), .. options]);
        exitCode.ShouldBe(0, output + error);
        return (output, error);
    }

    /// <summary>Compiles a set, which must have no errors.</summary>
    public static FactSet Compile(string folder, string? documents = null)
    {
        var set = new FactSetFolder(new DirectoryInfo(folder), documents is null ? null : new DirectoryInfo(documents)).Read();
        var compilation = set.Compile();
        compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return compilation.FactSet.ShouldNotBeNull();
    }

    /// <summary>Writes facts in a format of one file.</summary>
    public static void Export(FactSet facts, string format, string path)
    {
        using var stream = File.Create(path);
        ExportFormats.Find(format)!.Files.ShouldHaveSingleItem().Write(new ExportInput(Images.Open(facts)), stream, CancellationToken.None);
    }
}
