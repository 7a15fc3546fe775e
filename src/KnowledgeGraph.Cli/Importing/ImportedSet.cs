using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Exchange.Import.Building;
using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Writing;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Formatting;
using KnowledgeGraph.Language.Leaving;

namespace KnowledgeGraph.Cli.Importing;

/// <summary>The set that an import writes into: its ontology and what it has from elsewhere.</summary>
internal sealed class ImportedSet
{
    private const string CopyMark = "# Copied by kg import: change the ontology of the mapping, and not this file.\n";

    private readonly FactSetFiles _others;
    private readonly bool _hasSchema;

    private ImportedSet(FactSetFiles others, SourceText ontology, bool hasSchema, bool isCopied)
    {
        _others = others;
        _hasSchema = hasSchema;
        Ontology = ontology;
        IsCopied = isCopied;
    }

    public SourceText Ontology { get; }

    /// <summary>Whether the ontology is that of the mapping, and has to be written.</summary>
    public bool IsCopied { get; }

    /// <summary>Reads a set.</summary>
    /// <param name="name">The name of the mapping, whose own files are left out.</param>
    /// <param name="ontology">The ontology of the mapping; null if it has none.</param>
    /// <exception cref="UnusableInputException">There is no ontology.</exception>
    public static ImportedSet Read(DirectoryInfo folder, string name, string? ontology)
    {
        var files = folder.Exists ? new FactSetFolder(folder).Read() : new FactSetFiles([], []);
        var old = files.Files.FirstOrDefault(file => file.Path == FactSetPaths.OntologyFile);
        var isCopied = ontology is not null && (old is null || old.Text.StartsWith(CopyMark, StringComparison.Ordinal));
        if (!isCopied && old is null)
        {
            throw new UnusableInputException(
                $"There is no ontology: name one in the mapping (ontology: ontology.yaml), or put {FactSetPaths.OntologyFile} into "
                    + $"'{folder}'. kg import --draft proposes one.");
        }

        return new ImportedSet(
            files with
            {
                Files =
                [
                    .. files.Files.Where(file => file.Path != FactSetPaths.OntologyFile
                        && !(file.Path.StartsWith(name + "/", StringComparison.Ordinal)
                             && file.Text.Contains(FactFile.Heading, StringComparison.Ordinal))),
                ],
                Root = folder.ToString(),
            },
            isCopied ? new SourceText(FactSetPaths.OntologyFile, CopyMark + ontology) : old!,
            File.Exists(Path.Combine(folder.FullName, Language.EditorSchema.EditorSchemaFile.Name)),
            isCopied);
    }

    /// <summary>The entities of other files.</summary>
    public IReadOnlyList<ExistingEntity> Entities() =>
    [
        .. _others.Files.Select(file => YamlData.Parse(file.Path, file.Text).Root?.Find("entities"))
            .SelectMany(section => section?.Members ?? [])
            .Where(entity => entity.Value.Find("extend") is null)
            .Select(entity => new ExistingEntity(
                entity.Key,
                entity.Value.Find("kind")?.Text ?? "",
                entity.Value.Find("name")?.Text ?? "",
                [
                    .. (entity.Value.Find("identifiers")?.Members ?? []).SelectMany(scheme =>
                        (scheme.Value.Kind == DataKind.List ? scheme.Value.Items : [scheme.Value])
                            .Select(value => KeyValuePair.Create(scheme.Key, value.Text))),
                ])
            {
                Description = entity.Value.Find("description")?.Text ?? "",
            }),
    ];

    /// <summary>
    /// Compiles the facts of an import with the set, and keeps out what the compiler refuses, so that <c>kg check</c> accepts the rest.
    /// </summary>
    /// <param name="files">The files, of which the compiler accepts everything.</param>
    /// <returns>The errors that are not in the facts of the import; none if it can be written.</returns>
    public IReadOnlyList<Diagnostic> Accept(IFactDraft draft, out IReadOnlyList<FactFile> files, CancellationToken cancellationToken)
    {
        files = draft.Write();
        var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var (compilation, left) = LenientCompilation.Run(WithOthers(files), cancellationToken);
        var strange = new List<Diagnostic>();
        foreach (var part in left)
        {
            var finding = part.Findings[0];
            if (!byPath.TryGetValue(part.Tree.Text.Path, out var file)
                || !draft.Refuse(file, part.Part.Node.Span.Start,
                    $"{finding.Id}: {finding.Message}", $"{finding.Id}: {finding.Descriptor.Title}"))
            {
                strange.AddRange(part.Findings);
            }
        }

        if (strange.Count == 0 && compilation.FactSet is null)
        {
            strange.AddRange(compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }

        if (left.Count > 0)
        {
            files = draft.Write();
        }

        return strange;
    }

    /// <summary>The set as the compiler sees it, for the excerpts of findings.</summary>
    public FactSetFiles WithOthers(IEnumerable<FactFile> files) =>
        _others with { Files = [.. _others.Files, Ontology, .. files.Select(file => new SourceText(file.Path, file.Text))] };

    /// <summary>The files in canonical form, with the ontology where it is copied.</summary>
    public IEnumerable<(string Path, string Text)> Format(IReadOnlyList<FactFile> files) =>
        FactSetFormatter.Format(new FactSetFiles([Ontology, .. files.Select(file => new SourceText(file.Path, file.Text))], []), _hasSchema)
            .Where(file => IsCopied || file.Tree.Text.Path != FactSetPaths.OntologyFile)
            .Select(file => (file.Tree.Text.Path, file.Text ?? file.Tree.Text.Text));
}
