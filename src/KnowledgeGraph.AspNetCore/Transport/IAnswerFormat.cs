namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>Another form of an answer than that of GraphQL.</summary>
internal interface IAnswerFormat
{
    /// <summary>The value of <c>Content-Type</c>.</summary>
    string ContentType { get; }

    /// <summary>The name under which a browser saves it; null for what a browser shows.</summary>
    string? FileName => null;

    /// <summary>Whether this form has a place for the hints of an answer; otherwise a header has them.</summary>
    bool HasHints => true;

    /// <summary>Turns a response without errors into this form.</summary>
    /// <returns>Null if it would be larger than answers may be.</returns>
    ReadOnlyMemory<byte>? Write(ReadOnlyMemory<byte> response);
}
