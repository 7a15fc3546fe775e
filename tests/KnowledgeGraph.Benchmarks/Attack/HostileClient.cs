using System.Net.Http.Headers;

namespace KnowledgeGraph.Benchmarks.Attack;

/// <summary>Sends expensive requests over one connection, each as soon as the last has been answered, whatever the answer says.</summary>
/// <param name="request">What it sends.</param>
/// <param name="number">Which of the clients it is: no two send the same document where documents differ.</param>
/// <param name="address">The address that it comes from, as a trusted proxy tells it.</param>
internal sealed class HostileClient(Uri server, HostileRequest request, int number, string address)
{
    private const int NumbersOfEach = 100_000;

    /// <summary>The operations that the server has run, to their end or to the time limit.</summary>
    public int Answered { get; private set; }

    /// <summary>The requests that it has refused.</summary>
    public int Refused { get; private set; }

    public async Task AskAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server, Timeout = TimeSpan.FromMinutes(2) };
        http.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        for (var sent = 0; !cancellationToken.IsCancellationRequested; sent++)
        {
            try
            {
                using var content = new ByteArrayContent(request.Create((number * NumbersOfEach) + (sent % NumbersOfEach)));
                content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                using var response = await http.PostAsync("graphql", content, cancellationToken);
                await response.Content.ReadAsByteArrayAsync(cancellationToken);
                Answered += response.IsSuccessStatusCode ? 1 : 0;
                Refused += response.IsSuccessStatusCode ? 0 : 1;
            }
            catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
            {
                Refused += cancellationToken.IsCancellationRequested ? 0 : 1;
            }
        }
    }
}
