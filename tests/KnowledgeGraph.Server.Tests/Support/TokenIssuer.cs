using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>An identity provider of one test. Tokens are put together here by hand, so that wrong ones can be made, too.</summary>
internal sealed class TokenIssuer : IDisposable
{
    public const string Issuer = "https://login.example.org/";
    public const string Audience = "facts";

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly ECDsa _ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>The public keys as a JSON Web Key Set.</summary>
    public string KeySet
    {
        get
        {
            var (rsa, ec) = (_rsa.ExportParameters(false), _ec.ExportParameters(false));
            return new JsonObject
            {
                ["keys"] = new JsonArray(
                    new JsonObject { ["kty"] = "RSA", ["kid"] = "rsa", ["use"] = "sig", ["n"] = Text(rsa.Modulus!), ["e"] = Text(rsa.Exponent!) },
                    new JsonObject
                    {
                        ["kty"] = "EC",
                        ["kid"] = "ec",
                        ["use"] = "sig",
                        ["crv"] = "P-256",
                        ["x"] = Text(ec.Q.X!),
                        ["y"] = Text(ec.Q.Y!),
                    }),
            }.ToJsonString();
        }
    }

    /// <summary>A token.</summary>
    /// <param name="algorithm">As the header names it; <c>none</c> for no signature, <c>HS256</c> for one by the public key.</param>
    /// <param name="change">Changes the claims of a good token.</param>
    public string Token(string algorithm = "RS256", Action<JsonObject>? change = null)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = Issuer,
            ["aud"] = Audience,
            ["sub"] = "newsroom",
            ["scope"] = "facts.read openid",
            ["team"] = "desk",
            ["iat"] = now,
            ["nbf"] = now - 1,
            ["exp"] = now + 600,
        };
        change?.Invoke(claims);
        var header = new JsonObject { ["alg"] = algorithm, ["typ"] = "at+jwt", ["kid"] = algorithm.StartsWith('E') ? "ec" : "rsa" };
        var signed = $"{Text(Encoding.UTF8.GetBytes(header.ToJsonString()))}.{Text(Encoding.UTF8.GetBytes(claims.ToJsonString()))}";
        return $"{signed}.{Text(Sign(algorithm, Encoding.ASCII.GetBytes(signed)))}";
    }

    public void Dispose()
    {
        _rsa.Dispose();
        _ec.Dispose();
    }

    private static string Text(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);

    private byte[] Sign(string algorithm, byte[] signed) => algorithm switch
    {
        "RS256" => _rsa.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        "PS256" => _rsa.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        "ES256" => _ec.SignData(signed, HashAlgorithmName.SHA256),
        "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(_rsa.ExportSubjectPublicKeyInfoPem()), signed),
        "HS384" => HMACSHA384.HashData(_rsa.ExportRSAPublicKey(), signed),
        _ => [],
    };
}
