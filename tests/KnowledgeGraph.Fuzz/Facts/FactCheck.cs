using System.Text;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Fuzz.Facts;

/// <summary>
/// What has to hold of any set at all: it is compiled or refused, with diagnostics that have an id, a text and a place inside the file;
/// the files may come in any order; and what is compiled is an image that opens.
/// </summary>
internal static class FactCheck
{
    /// <summary>The image of a set that was hardly changed says the same as that of others: only some are opened.</summary>
    private const int OpenedShare = 8;

    private static readonly HashSet<string> Ids = [.. DiagnosticCatalogue.All.Select(descriptor => descriptor.Id)];

    private static readonly SyntaxTree[] Good = [.. FactFiles.All.Zip(FactFiles.Texts, (file, text) => SyntaxTree.Parse(new SourceText(file.Key, text)))];

    /// <returns>What does not hold, or null if all is well; and whether the set was compiled.</returns>
    public static (string? Failure, bool IsCompiled) Check(FactInput input, int number)
    {
        try
        {
            var trees = Good.ToArray();
            foreach (var (file, bytes) in input.Changed)
            {
                trees[file] = SyntaxTree.Parse(new SourceText(FactFiles.All[file].Key, Encoding.UTF8.GetString(bytes)));
            }

            var compilation = FactCompiler.Compile(trees, FactFiles.Documents, CompilationOptions.Default);
            return (CheckDiagnostics(compilation, trees) ?? CheckImage(compilation, trees, number), compilation.FactSet is not null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return (exception.ToString(), false);
        }
    }

    private static string? CheckDiagnostics(FactCompilation compilation, SyntaxTree[] trees)
    {
        var hasErrors = compilation.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (hasErrors != compilation.FactSet is null)
        {
            return "There is a set in spite of errors, or none without them.";
        }

        foreach (var diagnostic in compilation.Diagnostics)
        {
            if (!Ids.Contains(diagnostic.Id) || string.IsNullOrWhiteSpace(diagnostic.Message))
            {
                return $"A diagnostic says nothing: {diagnostic}";
            }

            foreach (var location in diagnostic.FurtherLocations.Append(diagnostic.Location).OfType<DiagnosticLocation>())
            {
                var text = trees.FirstOrDefault(tree => tree.Text.Path == location.Path)?.Text;
                if (text is null || location.Span.Start < 0 || location.Span.Length < 0 || location.Span.End > text.Text.Length
                    || text.GetPosition(location.Span.Start) != location.Start)
                {
                    return $"A diagnostic has no place: {diagnostic}";
                }
            }
        }

        return null;
    }

    private static string? CheckImage(FactCompilation compilation, SyntaxTree[] trees, int number)
    {
        if (compilation.FactSet is not { } set || number % OpenedShare != 0)
        {
            return null;
        }

        var image = ImageWriter.Write(set);
        if (image.Image is not { } written)
        {
            return $"There is no image: {string.Join("; ", image.Errors)}";
        }

        using var graph = FactGraph.Open(written.Bytes);
        var backwards = FactCompiler.Compile(trees.Reverse(), FactFiles.Documents, CompilationOptions.Default);
        return graph.Statements.Count != set.Statements.Count ? "The image has other statements than the set."
            : !backwards.Equals(compilation) ? "The files in another order give another set."
            : null;
    }
}
