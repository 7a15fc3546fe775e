namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>Where the facts come from.</summary>
internal interface IFactSource
{
    /// <summary>Opens the first facts, once, before any request.</summary>
    /// <exception cref="RefusedImageException">They cannot be served.</exception>
    void OpenFirst();
}
