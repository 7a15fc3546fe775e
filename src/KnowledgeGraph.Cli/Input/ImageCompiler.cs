using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Image;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Input;

/// <summary>A fact set to its image.</summary>
internal static class ImageCompiler
{
    /// <summary>The image; null where the set has errors, which are then printed.</summary>
    public static FactImage? Compile(FactFiles files)
    {
        var compilation = files.Compile();
        if (compilation.FactSet is not { } facts)
        {
            DiagnosticPrinter.Print(Terminal.Error, compilation.Diagnostics, files.Files);
            return null;
        }

        var result = ImageWriter.Write(facts);
        foreach (var error in result.Errors)
        {
            Terminal.Error.WriteLine("kg: " + error.Message);
        }

        return result.Image;
    }
}
