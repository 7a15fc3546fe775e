using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Linking;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Tests;

public sealed class LinkCommandTests
{
    [Fact]
    public void Images_BecomeOneThatOpens()
    {
        using var folder = new TemporaryFolder();
        Compile("Railway", folder["rail.kg"]);
        Compile("Tramway", folder["tram.kg"]);

        var (exitCode, output, error) = Kg.RunIn(folder.Path, "link", "tram.kg", "rail.kg", "-o", "all.kg");

        exitCode.ShouldBe(1, output + error);
        error.ShouldContain("KG2040");
        error.ShouldContain("rail.kg#");
        error.ShouldContain("tram.kg#");
        File.Exists(folder["all.kg"]).ShouldBeFalse();

        (exitCode, output, error) = Kg.RunIn(folder.Path, "link", "rail.kg", "rail.kg", "-o", "all.kg");

        exitCode.ShouldBe(0, error);
        using var graph = FactGraph.OpenFile(folder["all.kg"]);
        using var rail = FactGraph.OpenFile(folder["rail.kg"]);
        graph.ContentHash.ShouldBe(rail.ContentHash);
        output.ShouldContain(graph.ContentHash);
    }

    [Fact]
    public void FilesThatAreNotImages_AreRefusedByName()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["text.kg"], "not an image");

        Refusal(folder["text.kg"]).ShouldStartWith($"'{folder["text.kg"]}' cannot be read.");
        Refusal(folder["missing.kg"]).ShouldBe($"There is no file '{folder["missing.kg"]}'. Name images that 'kg compile' wrote.");
        Refusal(folder.Path).ShouldStartWith($"'{folder.Path}' is a folder.");
    }

    private static string Refusal(string path) =>
        Should.Throw<UnusableInputException>(() => ImageLinking.Link([path], null, null)).Message;

    private static void Compile(string set, string file) => File.WriteAllBytes(
        file, FactSetImage.Compile(new FactSetFolder(new DirectoryInfo(RepositoryFolder.Combine("tests", set))).Read()).Image.ShouldNotBeNull().Bytes);
}
