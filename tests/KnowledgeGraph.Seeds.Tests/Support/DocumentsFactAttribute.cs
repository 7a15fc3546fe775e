namespace KnowledgeGraph.Seeds.Tests.Support;

/// <summary>A fact about the documents of the shipped set. Where they are not at hand it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DocumentsFactAttribute : FactAttribute
{
    public DocumentsFactAttribute() =>
        Skip = SetFolder.Documents is null ? "the documents of the shipped facts are not here: KnowledgeGraphDocuments names their folder" : null;
}
