namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>A client as plain as can be: no redirections, no decompression, no header that the test has not set.</summary>
internal static class LocalClient
{
    public static HttpClient Create(string address) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = new Uri(address) };
}
