using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>What came back, read to the end.</summary>
internal sealed record Answer(HttpStatusCode Status, string? ContentType, string Body, string Allow)
{
    public static async Task<Answer> OfAsync(HttpClient client, HttpRequestMessage request)
    {
        using var response = await client.SendAsync(request);
        return new Answer(
            response.StatusCode,
            response.Content.Headers.ContentType?.ToString(),
            await response.Content.ReadAsStringAsync(),
            string.Join(", ", response.Content.Headers.Allow));
    }

    /// <summary>Posts a body as it stands.</summary>
    public static Task<Answer> PostAsync(HttpClient client, string body, string? contentType = "application/json", string? accept = null) =>
        PostAsync(client, Encoding.UTF8.GetBytes(body), contentType, accept);

    /// <inheritdoc cref="PostAsync(HttpClient, string, string?, string?)"/>
    public static async Task<Answer> PostAsync(HttpClient client, byte[] body, string? contentType = "application/json", string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        Accept(request, accept);
        return await OfAsync(client, request);
    }

    public static async Task<Answer> GetAsync(HttpClient client, string url, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        Accept(request, accept);
        return await OfAsync(client, request);
    }

    /// <summary>The one error that the transport itself sends.</summary>
    public void ShouldBeRefused(HttpStatusCode status, string code, string message)
    {
        Body.ShouldBe($$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"{{{code}}}"}}]}""");
        Status.ShouldBe(status);
    }

    private static void Accept(HttpRequestMessage request, string? accept)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept).ShouldBeTrue();
        }
    }
}
