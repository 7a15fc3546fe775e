using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Server.Hosting;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Hosting;

public sealed class ConfigurationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Options_InANamedFile_HoldUnlessTheCommandLineSaysOtherwise()
    {
        var file = _folder["options.json"];
        await File.WriteAllTextAsync(file, """{ "Ide": { "Enabled": false }, "GraphQL": { "AllowIntrospection": false } }""");
        await using var server = new DisposableServer(await RunningServer.StartAsync("--config", file, "--GraphQL:AllowIntrospection", "true"));

        (await Answer.GetAsync(server.Client, "graphql/index.html")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Answer.GetAsync(server.Client, "schema.graphql")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task File_ThatIsNotThere_EndsWithOneLine()
    {
        var (exitCode, errors) = await ServerProcess.FailAsync("--config", _folder["options.json"]);

        exitCode.ShouldBe(1);
        errors.Trim().ShouldBe($"There is no file '{_folder["options.json"]}' to read options from (--config).");
    }

    [Fact]
    public async Task File_ThatIsNoJson_EndsWithOneLine()
    {
        await File.WriteAllTextAsync(_folder["options.json"], "Ide:\n  Enabled: false\n");

        var (exitCode, errors) = await ServerProcess.FailAsync("--config", _folder["options.json"]);

        exitCode.ShouldBe(1);
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith($"The options in '{_folder["options.json"]}' are not valid JSON: ");
    }

    [Fact]
    public async Task Tls_ByKestrelsConfiguration_IsServed()
    {
        var certificate = _folder["server.pfx"];
        await File.WriteAllBytesAsync(certificate, SelfSigned());
        await using var app = ServerHost.Build(
            [
                "--Kestrel:Endpoints:Tls:Url", "https://127.0.0.1:0",
                "--Kestrel:Endpoints:Tls:Certificate:Path", certificate,
                "--Kestrel:Endpoints:Tls:Certificate:Password", "railway",
                "--Logging:LogLevel:Default", "None",
            ],
            () => Seeds.Facts.Graph);
        await app.StartAsync();
        using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
        using var client = new HttpClient(handler);
        client.DefaultRequestHeaders.Host = "facts.example";

        using var answer = await client.GetAsync(new Uri($"{app.Urls.Single()}/healthz"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("Strict-Transport-Security").ShouldHaveSingleItem().ShouldStartWith("max-age=");
    }

    private static byte[] SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=facts.example", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return certificate.Export(X509ContentType.Pfx, "railway");
    }
}
