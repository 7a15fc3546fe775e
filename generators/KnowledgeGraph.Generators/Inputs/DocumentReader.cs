using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Generators.Inputs;

/// <summary>Reads a source document.</summary>
public static class DocumentReader
{
    /// <summary>The text under its name in the folder of documents; empty where it cannot be read, and the C# compiler says why.</summary>
    public static SourceDocumentText Read(FactInput input, CancellationToken cancellationToken) =>
        new(input.Path, input.File.GetText(cancellationToken)?.ToString() ?? "");
}
