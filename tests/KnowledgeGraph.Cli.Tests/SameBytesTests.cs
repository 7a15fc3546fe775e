using System.Globalization;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The same facts are the same bytes: in both carriers, and wherever, whenever and in whatever order they are compiled.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly RailwayFolder _railway = new();
    private readonly DirectoryInfo _elsewhere = Directory.CreateTempSubdirectory("elsewhere-");

    public void Dispose()
    {
        _railway.Dispose();
        _elsewhere.Delete(recursive: true);
    }

    [Fact]
    public void Image_OfAFile_IsTheOneInTheAssembly()
    {
        using var graph = FactGraph.Open(Compile(_railway.Path));

        // The content hash covers every byte.
        graph.ContentHash.ShouldBe(Railway.Facts.Graph.ContentHash);
    }

    /// <summary>A project names the folder of the used set, and kg finds it.</summary>
    [Fact]
    public void Image_OfASetThatUsesAnother_IsTheOneInTheAssembly()
    {
        var image = FactSetImage.Compile(new FactSetFolder(new DirectoryInfo(ToursSet.Original)).Read()).Image.ShouldNotBeNull();

        image.ContentHash.ShouldBe(Tours.Facts.Graph.ContentHash);
        Tours.Facts.Tours.MoorTour.Visits.Single().Target.Name.ShouldBe("Aldermoor");
    }

    [Fact]
    public void Image_OfAnotherDirectoryLanguageAndTimeZone_HasTheSameBytes()
    {
        var file = Path.Combine(_elsewhere.FullName, "facts.kg");
        var environment = new Dictionary<string, string>
        {
            ["TZ"] = "Pacific/Apia",
            ["LANG"] = "tr_TR.UTF-8",
            ["LC_ALL"] = "tr_TR.UTF-8",
        };

        var (exitCode, _, error) = Kg.RunProcess(_elsewhere.FullName, environment, "compile", Path.GetRelativePath(_elsewhere.FullName, _railway.Path), "-o", "facts.kg");

        exitCode.ShouldBe(0, error);
        File.ReadAllBytes(file).ShouldBe(Compile(_railway.Path));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Image_OfFilesInAnotherOrderUnderAnotherCulture_HasTheSameBytes(int seed)
    {
        var expected = Compile(_railway.Path);
        var files = Directory.GetFiles(_railway.Path, "*.yaml", SearchOption.AllDirectories);
        var documents = Directory.GetFiles(Path.Combine(_railway.Path, "documents"));
        var questions = Directory.GetFiles(_railway.Path, "*.graphql", SearchOption.AllDirectories);
        var random = new Random(seed);
        random.Shuffle(files);
        random.Shuffle(questions);
        random.Shuffle(documents);
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.DateTimeFormat.ShortDatePattern = "d.M.yy";
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            var compilation = FactCompiler.Compile(
                files.Select(file => SyntaxTree.Parse(Read(file))),
                questions.Select(Read),
                documents.Select(file => new DocumentFile(Path.GetFileName(file), File.ReadAllBytes(file))),
                CompilationOptions.Default);

            ImageWriter.Write(compilation.FactSet.ShouldNotBeNull()).Image.ShouldNotBeNull().Bytes.ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private byte[] Compile(string folder)
    {
        var file = Path.Combine(_elsewhere.FullName, Path.GetRandomFileName());
        var (exitCode, _, error) = Kg.Run("compile", folder, "-o", file);
        exitCode.ShouldBe(0, error);
        return File.ReadAllBytes(file);
    }

    private SourceText Read(string file) => new(Path.GetRelativePath(_railway.Path, file).Replace('\\', '/'), File.ReadAllText(file));
}
