using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Disclosure;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Uses;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// Turns the files of facts into symbols, in two passes: first every entity and source is declared, then every reference can
/// be looked up, whichever file it stands in.
/// </summary>
internal static class FactBinder
{
    private const string DefaultSource = "source";
    private static readonly string[] Keys = [DefaultSource, MarkingBinder.Key, SourceBinder.Section, "entities", "statements"];

    /// <param name="keepsParts">Collects the parts that a release can leave out.</param>
    /// <param name="isRepeated">Keeps with the trees what is bound of them, for the next compilation.</param>
    public static FactIndex Bind(
        SyntaxTree[] files,
        OntologyIndex ontology,
        UsedSets sets,
        DocumentStore documents,
        DiagnosticBag diagnostics,
        NameSuggester suggester,
        bool keepsParts,
        bool isRepeated,
        CancellationToken cancellationToken)
    {
        var index = new FactIndex(ontology)
        {
            IsComplete = Array.TrueForAll(files, file => file.IsReadable),
            Sets = sets.Ontologies.Count > 0 ? sets : null,
            Parts = keepsParts ? new MarkedParts() : null,
        };
        var sources = new SourceBinder(index, documents);
        var opened = new List<(MappingSyntax Root, BindingScope Scope)>();
        foreach (var file in files.Where(file => file.Text.Path != FactSetPaths.OntologyFile && !sets.Ontologies.Contains(file)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var scope = new BindingScope(new NodeReader(file.Text, diagnostics, suggester), index);
            if (Open(file, scope) is { } root)
            {
                BindFileMarking(root, scope);
                sources.Declare(root, scope);
                opened.Add((root, scope));
            }
        }

        // Before the entities: how severe their faults are may depend on the source of their file.
        foreach (var (root, scope) in opened)
        {
            BindDefaultSource(root, scope);
        }

        var pending = new List<PendingStatements>();
        foreach (var (root, scope) in opened)
        {
            cancellationToken.ThrowIfCancellationRequested();
            DeclareEntities(root, scope, pending);
        }

        FormerIdBinder.CheckAll(index, diagnostics);
        pending.AddRange(ExtensionBinder.BindAll(index));
        sources.BindReferences();

        ReferenceChecker.CheckConstants(index, diagnostics, suggester);
        var ontologyFile = isRepeated ? Array.Find(files, file => file.Text.Path == FactSetPaths.OntologyFile) : null;
        var declarations = ontologyFile is null ? null : KeptDeclarations.Of(index, ontologyFile, pending, diagnostics.KeepsAll);
        StatementBatches.Bind(pending, index, diagnostics, declarations, cancellationToken);
        sources.CheckUncited();
        return index;
    }

    private static MappingSyntax? Open(SyntaxTree file, BindingScope scope)
    {
        const string What = "A file of facts";
        if (FileRoot.Read(file, What, scope.Reader) is not { } root)
        {
            scope.Index.IsComplete = false;
            return null;
        }

        scope.Reader.CheckKeys(root, What, Keys);
        return root;
    }

    private static void BindDefaultSource(MappingSyntax root, BindingScope scope)
    {
        if (scope.Reader.Optional(root, DefaultSource) is { } name
            && ReferenceChecker.Source(name.Value, scope.Reader.At(name), scope) is { } source)
        {
            scope.Index.DefaultSources[scope.Reader.Path] = source;
            scope.Index.Parts?.References.Add(new MarkedReference(scope.Reader.Path, name, name, null, source.Marking));
        }
    }

    private static void BindFileMarking(MappingSyntax root, BindingScope scope)
    {
        if (MarkingBinder.Bind(root, scope) is not MarkingLattice.Lowest and var level)
        {
            scope.Index.FileMarkings[scope.Reader.Path] = level;
        }
    }

    private static void DeclareEntities(MappingSyntax root, BindingScope scope, List<PendingStatements> pending)
    {
        scope.Index.IsComplete &= root.Find("entities") is not { Value: not MappingSyntax and { IsEmpty: false } };
        foreach (var entry in scope.Reader.Section(root, "entities"))
        {
            if (EntityBinder.Declare(entry, scope) is { } statements)
            {
                pending.Add(statements);
            }
        }

        if (root.Find("statements") is { } loose)
        {
            pending.Add(new PendingStatements(scope, null, loose.Value));
        }
    }
}

/// <summary>A list of statements that waits for the second pass.</summary>
/// <param name="Subject">The entity that it stands under; null for a list of its own.</param>
internal sealed record PendingStatements(BindingScope Scope, string? Subject, SyntaxNode List)
{
    /// <summary>The level of the extension that it stands in.</summary>
    public int Marking { get; init; }
}
