using KnowledgeGraph.AspNetCore;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace KnowledgeGraph.Server.Security.Tokens;

/// <summary>The public keys of an issuer in a file.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc7517"/>
internal static class KeyFile
{
    private const int MaxSize = 1 << 20;

    /// <exception cref="InvalidOptionException">The file holds no key that tokens can be checked with.</exception>
    public static OpenIdConnectConfiguration Read(string path, string issuer)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Length > MaxSize)
            {
                throw new InvalidOptionException($"Tokens:KeyFile '{path}' has more than {MaxSize:N0} bytes.");
            }

            var keys = new JsonWebKeySet(File.ReadAllText(file.FullName));
            var configuration = new OpenIdConnectConfiguration { Issuer = issuer, JsonWebKeySet = keys };
            foreach (var key in keys.GetSigningKeys().Where(key => key is not SymmetricSecurityKey))
            {
                configuration.SigningKeys.Add(key);
            }

            return configuration.SigningKeys.Count > 0 ? configuration : throw new InvalidOptionException(
                $"Tokens:KeyFile '{path}' holds no public key: it must be a JSON Web Key Set with RSA or EC keys.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidOptionException(
                $"Tokens:KeyFile '{path}' cannot be read as a JSON Web Key Set: "
                    + (exception.InnerException ?? exception).Message.ReplaceLineEndings(" "));
        }
    }
}
