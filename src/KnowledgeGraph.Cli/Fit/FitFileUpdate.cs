using System.Text;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Fit;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Fit;

/// <summary>The outcome of writing <see cref="FactSetPaths.FitFile"/>.</summary>
/// <param name="Passages">The passages of the whole set that it has.</param>
/// <param name="Kept">Those of them whose documents were not at hand.</param>
/// <param name="IsChanged">The file was written.</param>
internal sealed record FitFileUpdate(int Passages, int Kept, bool IsChanged)
{
    /// <summary>Writes the file of a set, unless it is as it should be.</summary>
    /// <param name="compilation">That of the whole set.</param>
    /// <exception cref="Input.UnusableInputException">It cannot be written.</exception>
    public static FitFileUpdate Write(DirectoryInfo folder, FactSetFiles set, FactCompilation compilation)
    {
        var text = FitFile.Write(compilation.Fits, Releases(set, compilation.FactSet!));
        var written = set.FitFiles.FirstOrDefault(file => FactSetPaths.IsFitFile(file.Path))?.Text;
        var isChanged = written is null ? compilation.Fits.Count > 0 : written != text;
        if (isChanged)
        {
            ReplacedFile.Write(new FileInfo(Path.Combine(folder.FullName, FactSetPaths.FitFile)), Encoding.UTF8.GetBytes(text));
        }

        return new FitFileUpdate(compilation.Fits.Count, compilation.KeptFits, isChanged);
    }

    /// <summary>The line that says so.</summary>
    public override string ToString() => (IsChanged ? $"{FactSetPaths.FitFile} written: " : $"{FactSetPaths.FitFile} is up to date: ")
        + CountPhrase.Of(Passages, "passage")
        + (Kept > 0 ? $", {CountPhrase.Of(Kept, "of them", "of them")} as before, because their documents are not available" : "");

    /// <summary>The fits of the releases of a set with markings. A level at which the set cannot be released needs none.</summary>
    private static IEnumerable<(string Level, IReadOnlyDictionary<string, string> Fits)> Releases(FactSetFiles set, FactSet facts)
    {
        // What is marked may be in a set that this one uses.
        if (!set.Files.Concat(set.Used).Any(file => file.Text.Contains("marking", StringComparison.Ordinal)))
        {
            yield break;
        }

        var own = facts.Ontology.Markings;
        foreach (var level in own.Count > 0 ? own.Select(marking => marking.Name) : MarkingLattice.Tlp.Names)
        {
            var release = LongWork.Check(set with { Release = level });
            if (release.FactSet is not null && release.LeftOut.Count > 0)
            {
                yield return (level, release.Fits);
            }
        }
    }
}
