using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Benchmarks.Operation;

/// <summary>A fact set in which every name ends in the same mark, so that an answer shows which editions it is made of.</summary>
internal sealed record Edition(string Mark, FactImage Image)
{
    private const string Name = "    name: ";

    /// <summary>Compiles a folder with a mark; evidence is not checked.</summary>
    public static Edition Compile(string folder, int number)
    {
        var mark = $" #{number}";
        var trees = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => SyntaxTree.Parse(new SourceText(Path.GetRelativePath(folder, path), Marked(File.ReadAllText(path), mark))));
        var compilation = FactCompiler.Compile(trees, [], CompilationOptions.Default);
        return compilation.FactSet is { } facts
            ? new Edition(mark, ImageWriter.Write(facts).Image!)
            : throw new InvalidOperationException($"{folder}: {compilation.Diagnostics[0]}");
    }

    /// <summary>Puts the image into place as <c>kg compile</c> does.</summary>
    public void Publish(string path)
    {
        File.WriteAllBytes(path + ".new", Image.Bytes);
        File.Move(path + ".new", path, overwrite: true);
    }

    private static string Marked(string text, string mark) =>
        string.Join('\n', text.Split('\n').Select(line => MarkedLine(line.TrimEnd(), mark)));

    private static string MarkedLine(string line, string mark)
    {
        if (!line.StartsWith(Name, StringComparison.Ordinal))
        {
            return line;
        }

        return line[^1] is '"' or '\'' ? line[..^1] + mark + line[^1] : $"{Name}\"{line[Name.Length..]}{mark}\"";
    }
}
