namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>Gives each request the schema that is served when it comes in.</summary>
internal interface ISchemaSource
{
    /// <summary>Takes the schema that is served now.</summary>
    SchemaLease Acquire();

    /// <summary>A document that is saved with the facts that are served now, by its name or its digest; null if there is none.</summary>
    byte[]? FindSaved(string id) => null;

    /// <summary>A sentence, after a space, that asks whether another saved document was meant; empty if none is near.</summary>
    string HintForSaved(string id) => "";

    /// <summary>Whether a text is one of the documents that are saved with the facts, byte for byte.</summary>
    bool IsSaved(ReadOnlySpan<byte> document) => false;
}
