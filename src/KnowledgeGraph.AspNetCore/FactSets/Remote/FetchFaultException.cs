namespace KnowledgeGraph.AspNetCore.FactSets.Remote;

/// <summary>An image could not be fetched; the message is one sentence with the reason.</summary>
internal sealed class FetchFaultException(string message, Exception? inner = null) : Exception(message, inner);
