using System.Security.Cryptography;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>Bytes that are the same for everybody as long as the process lives. A client that already has them gets 304.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9110#name-conditional-requests"/>
internal sealed class ConstantResponse(byte[] body, string contentType)
{
    private readonly string _tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 16))}\"";

    /// <summary>Headers that this resource needs beside those of every response.</summary>
    public Action<IHeaderDictionary>? Headers { get; init; }

    public Task HandleAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.ETag = _tag;
        response.Headers.CacheControl = "no-cache";
        Headers?.Invoke(response.Headers);
        if (EntityTag.Matches(context.Request.Headers.IfNoneMatch, _tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = contentType;
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }
}
