using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Cli.Editing.Names;

/// <summary>The names in the files of a set, by place and by name.</summary>
internal sealed class NameTable
{
    private readonly ILookup<string, NameUse> _byFile;
    private readonly ILookup<(NameKind, string), NameUse> _byName;

    private NameTable(List<NameUse> uses)
    {
        _byFile = uses.ToLookup(use => use.File.Path, StringComparer.Ordinal);
        _byName = uses.ToLookup(use => (use.Kind, use.Name));
        Declarations = [.. uses.Where(use => use.IsDeclaration)];
    }

    /// <summary>All declarations, by file and place.</summary>
    public IReadOnlyList<NameUse> Declarations { get; }

    /// <summary>Finds the names. Linear in the files.</summary>
    public static NameTable Create(SetView view)
    {
        var uses = new List<NameUse>();
        var predicates = (view.Ontology?.Predicates ?? default).ToDictionary(predicate => predicate.Name, StringComparer.Ordinal);
        var qualifiers = (view.Ontology?.Qualifiers ?? default).ToDictionary(qualifier => qualifier.Name, StringComparer.Ordinal);
        foreach (var tree in view.Trees)
        {
            if (tree.Root is MappingSyntax root)
            {
                var names = new NameCollector(tree.Text, uses);
                if (Path.GetFileName(tree.Text.Path) == FactSetPaths.OntologyFile)
                {
                    new OntologyNameFinder(names).Visit(root);
                }
                else
                {
                    new FactNameFinder(names, predicates, qualifiers).Visit(root);
                }
            }
        }

        var ids = uses.Where(use => use is { IsDeclaration: true, Kind: NameKind.Entity or NameKind.Source })
            .DistinctBy(use => use.Name).ToDictionary(use => use.Name, use => use.Kind, StringComparer.Ordinal);
        foreach (var question in view.Files.Questions)
        {
            foreach (var (text, span) in QuestionNameFinder.Strings(question))
            {
                if (ids.TryGetValue(text, out var kind))
                {
                    uses.Add(new NameUse(kind, text, question, span));
                }
            }
        }

        return new NameTable(uses);
    }

    /// <summary>The name at a place; null where there is none. Linear in the names of the file.</summary>
    public NameUse? At(string path, int offset) => _byFile[path].FirstOrDefault(use => use.Span.Start <= offset && offset <= use.Span.End);

    /// <summary>Every place of a name.</summary>
    public IEnumerable<NameUse> Of(NameKind kind, string name) => _byName[(kind, name)];

    /// <summary>The names of a file, in the order of the reader.</summary>
    public IEnumerable<NameUse> In(string path) => _byFile[path];
}
