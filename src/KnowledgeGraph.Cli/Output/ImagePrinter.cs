using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Language.FactSets;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>The image of a set, for commands that need one.</summary>
internal static class ImagePrinter
{
    /// <summary>The image; null where the set has errors, which are then printed.</summary>
    public static FactImage? Compile(FactSetFiles files) => Write(LongWork.Check(files), files);

    /// <summary>The image of a set that is compiled; null where it has errors, which are then printed.</summary>
    public static FactImage? Write(FactCompilation compilation, FactSetFiles files)
    {
        var result = LongWork.Write(compilation);
        foreach (var error in result.Errors)
        {
            Terminal.Error.WriteLine("kg: " + error.Message);
        }

        if (result is { Image: null, Errors.Count: 0 })
        {
            FindingsPrinter.Print(Terminal.Error, result.Diagnostics, files, showsAll: false);
        }

        return result.Image;
    }
}
