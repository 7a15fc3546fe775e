using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Generators.Tests.Samples;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Generators.Tests.Typed;

/// <summary>Emitted types over an image that travels in a file.</summary>
public sealed class FileCarrierTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("facts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Facts_OfAnOpenedFile_AreTyped()
    {
        var path = WriteImage("facts.kg", RailwayFiles.Ontology);

        Run($"Facts.Open({Literal(path)}); return Facts.Stations.Harbour.PartOf?.Target.Name ?? \"\";").ShouldBe("Coast Line");
    }

    [Fact]
    public void Facts_BeforeAFileWasOpened_SayWhatToDo() =>
        Run("return Facts.Stations.Harbour.Name;").ShouldBe(
            "These facts are stored in a file: call Facts.Open with the path of an image written by 'kg compile' before anything else.");

    [Fact]
    public void Facts_OfAFileWithAnotherVocabulary_AreRefused()
    {
        var path = WriteImage("other.kg", RailwayFiles.Ontology.Replace("motto:", "maxim:", StringComparison.Ordinal), RailwayFiles.Companies.Replace("motto:", "maxim:", StringComparison.Ordinal));

        Run($"Facts.Open({Literal(path)}); return \"opened\";").ShouldBe(
            $"The image in {path} does not have the predicate motto: it was compiled with another ontology than these types. (Parameter 'path')");
    }

    [Fact]
    public void Facts_OfASecondFile_TakeThePlaceOfTheFirst()
    {
        var first = WriteImage("first.kg", RailwayFiles.Ontology);
        var second = WriteImage("second.kg", RailwayFiles.Ontology, RailwayFiles.Companies.Replace("name: Northern Rail", "name: Northern", StringComparison.Ordinal));

        Run($"Facts.Open({Literal(first)}); var old = Facts.Companies.NorthernRail; Facts.Open({Literal(second)}); return old.Name + \", \" + Facts.Companies.NorthernRail.Name;")
            .ShouldBe("Northern Rail, Northern");
    }

    private string WriteImage(string name, string ontology, string companies = RailwayFiles.Companies)
    {
        var trees = new[] { ("ontology.yaml", ontology), ("network.yaml", RailwayFiles.Network), ("companies.yaml", companies) }
            .Select(file => SyntaxTree.Parse(new SourceText(file.Item1, file.Item2)));
        var set = FactCompiler.Compile(trees, [], CompilationOptions.Default).FactSet.ShouldNotBeNull();
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, ImageWriter.Write(set).Image.ShouldNotBeNull().Bytes);
        return path;
    }

    private static string Run(string statements) => RailwayFiles.Project.WithProperty("KnowledgeGraphCarrier", "file").WithCode(
        $$"""
        using System;
        using Sample.Railway;

        public static class Probe
        {
            public static string Run()
            {
                try
                {
                    {{statements}}
                }
                catch (Exception exception)
                {
                    return exception.Message;
                }
            }
        }
        """).Run().Execute();

    private static string Literal(string path) => SymbolDisplay.FormatLiteral(path, quote: true);
}
