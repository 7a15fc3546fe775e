using System.Text;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Tests.Support;

/// <summary>A set of one kind, for what railways do not have: files and documents of every sort.</summary>
public sealed class SmallSet
{
    private const string Ontology =
        """
        name: Small
        description: A set.
        kinds: { Thing: { fit: [], description: A thing. } }
        identifiers: { code: { description: A code. } }
        properties:
          note1: { domain: Thing, type: text, description: A note. }
          ratio: { domain: Thing, type: decimal, evidence: optional, description: A ratio. }

        """;

    private readonly List<(string Path, string Text)> _files = [("ontology.yaml", Ontology)];
    private readonly List<DocumentFile> _documents = [];

    /// <summary>Replaces the ontology.</summary>
    public SmallSet WithOntology(string text)
    {
        _files[0] = ("ontology.yaml", text);
        return this;
    }

    public SmallSet With(string path, string text)
    {
        _files.Add((path, text));
        return this;
    }

    public SmallSet WithDocument(string path, byte[] content)
    {
        _documents.Add(new DocumentFile(path, content));
        return this;
    }

    public SmallSet WithDocument(string path, string text) => WithDocument(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The digest of a document that was added, for its source.</summary>
    public string Sha256(string path) => _documents.Single(document => document.Path == path).Sha256;

    /// <summary>Adds a source of a document, and a fact with evidence of it.</summary>
    /// <param name="file">As the source gives it; the digest is that of the document at <paramref name="path"/>.</param>
    public SmallSet Cite(string evidence, string path, string? file = null, string more = "") => this
        .With("sources.yaml", $"sources:\n  one: {{ title: One, reliability: B, file: {file ?? path}, sha256: {Sha256(path)}{more} }}\n")
        .With("facts.yaml", $"entities:\n  a: {{ kind: Thing, name: A, statements: [{{ note1: x, evidence: {evidence} }}] }}\n");

    public FactCompilation Compile(DocumentFolderState folder = DocumentFolderState.Named, bool reportsAll = false) => FactCompiler.Compile(
        _files.Select(file => SyntaxTree.Parse(new SourceText(file.Path, file.Text))),
        _documents,
        CompilationOptions.Default with { DocumentFolder = folder, ReportsAll = reportsAll });

    /// <summary>Compiles it as where <c>fit.lock</c> is written.</summary>
    /// <param name="fit">The file; null where there is none.</param>
    /// <param name="hasDocuments">Whether the documents are at hand.</param>
    public FactCompilation CompileWithFit(string? fit, bool hasDocuments, string? release = null) => FactCompiler.Compile(
        _files.Select(file => SyntaxTree.Parse(new SourceText(file.Path, file.Text))),
        hasDocuments ? _documents : [],
        CompilationOptions.Default with
        {
            DocumentFolder = hasDocuments ? DocumentFolderState.Named : DocumentFolderState.Absent,
            FitFiles = fit is null ? [] : [new SourceText("fit.lock", fit)],
            KeepsFit = true,
            Release = release,
        });

    public string[] Report(DocumentFolderState folder = DocumentFolderState.Named) =>
        [.. Compile(folder).Diagnostics.Select(diagnostic => diagnostic.ToString())];
}
