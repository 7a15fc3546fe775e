using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.AspNetCore.FactSets.Remote;

/// <summary>The address of an image in a static store. It may hold a secret in its query, which is never shown.</summary>
internal sealed class RemoteAddress
{
    private RemoteAddress(Uri uri) => Uri = uri;

    public Uri Uri { get; }

    /// <summary>A name for the files of this address: the same for the same address.</summary>
    public string FileName => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Uri.AbsoluteUri)).AsSpan(0, 8));

    /// <summary>Whether a value of <c>--image</c> is meant as an address, and not as a file.</summary>
    public static bool IsMeant(string image) =>
        image.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || image.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads an address.</summary>
    /// <exception cref="RefusedImageException">It is not one, or anybody on the way could change what is read from it.</exception>
    public static RemoteAddress Parse(string image)
    {
        if (!System.Uri.TryCreate(image, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw new RefusedImageException(
                $"'{image}' is not an address to read an image from, such as https://facts.example.org/facts.kg.");
        }

        if (uri.UserInfo.Length > 0)
        {
            throw new RefusedImageException(
                "The address of the image has a name or a password before the @, which is not supported. Use an address that needs "
                    + "neither.");
        }

        return IsSafe(uri) ? new RemoteAddress(uri) : throw new RefusedImageException(
            $"The image at {Show(uri)} would be read without encryption. Use https://, or http:// on this machine only.");
    }

    /// <summary>The address that a redirection leads to.</summary>
    /// <exception cref="FetchFaultException">It leads from an encrypted connection to one that is not, or nowhere.</exception>
    public RemoteAddress Follow(Uri? location)
    {
        if (location is null || !System.Uri.TryCreate(Uri, location, out var next))
        {
            throw new FetchFaultException($"{this} redirects to nowhere.");
        }

        return IsSafe(next) && (Uri.Scheme == System.Uri.UriSchemeHttp || next.Scheme == System.Uri.UriSchemeHttps)
            ? new RemoteAddress(next)
            : throw new FetchFaultException($"{this} redirects to {Show(next)}, which is not followed: it is not encrypted.");
    }

    /// <summary>Without the query.</summary>
    public override string ToString() => Show(Uri);

    private static string Show(Uri uri) => uri.GetLeftPart(UriPartial.Path);

    private static bool IsSafe(Uri uri) =>
        uri.Scheme == System.Uri.UriSchemeHttps || (uri.Scheme == System.Uri.UriSchemeHttp && uri.IsLoopback);
}
