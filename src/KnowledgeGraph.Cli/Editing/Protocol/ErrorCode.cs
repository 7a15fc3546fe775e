namespace KnowledgeGraph.Cli.Editing.Protocol;

/// <summary>The codes of refusals.</summary>
/// <seealso href="https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes"/>
internal enum ErrorCode
{
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    InternalError = -32603,
    ServerNotInitialized = -32002,
    RequestFailed = -32803,
    RequestCancelled = -32800,
}

/// <summary>A request that is refused; the message is for the author.</summary>
internal sealed class RequestException(ErrorCode code, string message) : Exception(message)
{
    public ErrorCode Code { get; } = code;
}
