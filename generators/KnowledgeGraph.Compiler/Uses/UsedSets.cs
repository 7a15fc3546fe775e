using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Uses;

/// <summary>
/// The sets that are compiled together: the one that is asked for, whose folder is empty, and those that it uses, also through others. Each
/// is there once, however many use it.
/// </summary>
internal sealed class UsedSets
{
    private readonly Dictionary<string, IReadOnlyList<SetUse>> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _reached = new(StringComparer.Ordinal);

    /// <summary>The ontologies of the sets that are used, in the order in which they are first named.</summary>
    public List<SyntaxTree> Ontologies { get; } = [];

    /// <summary>False where a set is missing, or its use cannot be understood.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The folders of the sets that are used.</summary>
    public IEnumerable<string> Folders => _uses.Keys.Where(folder => folder.Length > 0);

    /// <summary>Finds the sets; one that is missing, or part of a cycle, is reported.</summary>
    /// <param name="files">By path; those of sets that nothing uses may be among them.</param>
    public static UsedSets Find(SyntaxTree ontology, SyntaxTree[] files, DiagnosticBag diagnostics, NameSuggester suggester)
    {
        var sets = new UsedSets();
        var ontologies = files.Where(file => file.Text.Path.EndsWith("/" + FactSetPaths.OntologyFile, StringComparison.Ordinal))
            .ToDictionary(file => file.Text.Path, StringComparer.Ordinal);
        var errors = diagnostics.ErrorCount;
        sets.Add(ontology, "", [], ontologies, diagnostics, suggester);
        sets.IsComplete = diagnostics.ErrorCount == errors;
        return sets;
    }

    /// <summary>The folder of the set that a file belongs to; null where nothing uses it. O(sets).</summary>
    public string? FolderOf(string path) =>
        !FactSetPaths.IsOfUsedSet(path) ? ""
        : Folders.Where(folder => path.StartsWith(folder + "/", StringComparison.Ordinal)).OrderByDescending(folder => folder.Length).FirstOrDefault();

    /// <summary>The prefixes that the files of a set may write.</summary>
    public IEnumerable<SetUse> PrefixedUsesOf(string folder) =>
        _uses.TryGetValue(folder, out var uses) ? uses.Where(use => use.Prefix is not null) : [];

    /// <summary>Whether a file belongs to a set, or to one that it uses.</summary>
    public bool IsWithin(string path, string folder) =>
        FolderOf(path) is { } own && (own == folder || (_reached.TryGetValue(folder, out var reached) && reached.Contains(own)));

    /// <summary>Whether all that a diagnostic is about is in used sets: then it is for their authors to see.</summary>
    public static bool AreElsewhere(Diagnostic diagnostic) =>
        diagnostic.Location is { } location && FactSetPaths.IsOfUsedSet(location.Path)
        && diagnostic.FurtherLocations.All(further => FactSetPaths.IsOfUsedSet(further.Path));

    // As deep as sets use one another, which the cycle check bounds by the number of ontologies.
    private HashSet<string> Add(
        SyntaxTree ontology,
        string folder,
        List<(SyntaxTree Ontology, SyntaxLocation Place)> above,
        Dictionary<string, SyntaxTree> ontologies,
        DiagnosticBag diagnostics,
        NameSuggester suggester)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var reader = new NodeReader(ontology.Text, diagnostics, suggester);
        var uses = ontology.Root is MappingSyntax root ? UsesReader.Read(root, folder, reader) : [];
        _uses.Add(folder, uses);
        foreach (var use in uses)
        {
            var place = reader.At(use.Place);
            if (!ontologies.TryGetValue(use.Folder + "/" + FactSetPaths.OntologyFile, out var used))
            {
                diagnostics.Report(DiagnosticCatalogue.UsedSetMissing, place, use.Name, Advice(use));
                continue;
            }

            // The set that is compiled has another path when another set names it: it is known by its text.
            var steps = above.Append((Ontology: ontology, Place: place)).ToList();
            var first = steps.FindIndex(step => step.Ontology.Text.ContentHash == used.Text.ContentHash);
            if (first >= 0)
            {
                diagnostics.Report(
                    DiagnosticCatalogue.CircularUse, place,
                    [.. steps.Skip(first).Take(steps.Count - first - 1).Take(CyclePhrase.MaxSteps).Select(step => step.Place)],
                    use.Name, CyclePhrase.Of([.. steps.Skip(first).Select(step => NameOf(step.Ontology)), NameOf(used)]));
                continue;
            }

            reached.Add(use.Folder);
            if (!_reached.TryGetValue(use.Folder, out var below))
            {
                Ontologies.Add(used);
                below = Add(used, use.Folder, steps, ontologies, diagnostics, suggester);
            }

            reached.UnionWith(below);
        }

        _reached[folder] = reached;
        return reached;
    }

    private static string Advice(SetUse use) => use.IsPackage
        ? $"there is no package '{use.Folder.Substring(FactSetPaths.PackagePrefix.Length)}' with facts; add it to the project, and restore"
        : $"there is no '{use.Folder}/{FactSetPaths.OntologyFile}'; a project names the folder as <KnowledgeGraphUses Include=\"…\" /> too";

    private static string NameOf(SyntaxTree ontology) =>
        (ontology.Root as MappingSyntax)?.Find("name")?.Value is ScalarSyntax name ? name.Value : ontology.Text.Path;
}
