using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>Warns of files that are not read because of their names, and were probably meant to be.</summary>
internal static class UnreadFiles
{
    private static readonly string[] Sections = ["entities", "statements", "sources", "kinds"];

    public static void Report(IEnumerable<SyntaxTree> trees, DiagnosticBag diagnostics)
    {
        foreach (var tree in trees)
        {
            if (IsMeant(tree))
            {
                var name = DocumentFile.NameOf(tree.Text.Path);
                var extension = name.LastIndexOf('.');
                diagnostics.Report(
                    DiagnosticCatalogue.FileNotRead, new SyntaxLocation(tree.Text, new TextSpan(0, 0)), name.Substring(0, extension) + ".yaml",
                    IsJson(name) ? "; its content can stay, since JSON is valid YAML" : "");
            }
        }
    }

    /// <summary>A file of YAML that cannot be read may be meant; one of JSON has other uses beside a set.</summary>
    private static bool IsMeant(SyntaxTree tree) =>
        tree.Root is MappingSyntax root && Sections.Any(section => root.Find(section) is not null)
        || (!tree.IsReadable && !IsJson(tree.Text.Path));

    private static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
