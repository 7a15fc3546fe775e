using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>A source as <c>sources.yaml</c> declares it.</summary>
/// <param name="Id">The id by which facts cite it.</param>
/// <param name="Fields">Its keys and values.</param>
public sealed record SourceEntry(string Id, MappingSyntax Fields)
{
    /// <summary>The file name of its document; null where none is kept.</summary>
    public string? DocumentName => (Fields.Find("file")?.Value as ScalarSyntax)?.Value;

    /// <summary>The digest that is noted of its document; null where there is none.</summary>
    internal ScalarSyntax? Digest => Fields.Find("sha256")?.Value as ScalarSyntax;

    /// <summary>Whether it lists passages as not cited.</summary>
    internal bool HasUncited => Fields.Find("uncited") is not null;

    /// <summary>Its document among those of a set; null where none is kept, or where it is not available.</summary>
    public SourceDocumentText? DocumentIn(FactSetFiles set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return DocumentName is { } name ? set.Documents.FirstOrDefault(document => document.Name == name) : null;
    }
}
