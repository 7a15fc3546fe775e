using System.IO.Compression;
using System.Net;
using System.Text.Json;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;
using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Export;

/// <summary>Exports of the shipped facts by HTTP, compared with what the formats write.</summary>
public sealed class ExportRouteTests(RunningServer server) : IClassFixture<RunningServer>
{
    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(static format => format.Name)];

    private static string OneKind => Facts.Graph.Entity(new EntityRow(0)).Kind.Name;

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Export_HasTheBytesOfTheFormat(string name)
    {
        var format = ExportFormats.Find(name)!;
        var options = Read(("kind", OneKind), ("all", "false"));
        BaseIri.TryParse(server.Address.ToString(), out var baseIri).ShouldBeTrue();
        var input = new ExportInput(GraphSelection.Of(Facts.Graph, options), baseIri);

        using var response = await server.Client.GetAsync($"export?format={name}&kind={OneKind}&all=false");
        var body = await response.Content.ReadAsByteArrayAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Export-Counts").Single().ShouldBe(
            $"entities={input.Selection.EntityCount}, statements={input.Selection.StatementCount}, sources={input.Selection.SourceCount}, conflicts={input.Selection.ConflictCount}");
        var leftOut = LeftOut.Of(format, input.Selection);
        (response.Headers.TryGetValues("Export-Left-Out", out var values) ? values.Single() : "").ShouldBe(
            string.Join(", ", leftOut.Select(static item => $"{item.Key}={item.Count}")));
        leftOut.ShouldNotBeEmpty();
        if (format.Files is [var only])
        {
            response.Content.Headers.ContentType!.ToString().ShouldBe(format.MediaType);
            response.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe(only.Name);
            body.ShouldBe(Bytes(only, input));
            return;
        }

        response.Content.Headers.ContentType!.ToString().ShouldBe("application/zip");
        response.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe($"{name}.zip");
        using var archive = new ZipArchive(new MemoryStream(body));
        archive.Entries.Select(static entry => entry.FullName).ShouldBe(format.Files.Select(static file => file.Name));
        foreach (var (entry, file) in archive.Entries.Zip(format.Files))
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            await stream.CopyToAsync(content);
            content.ToArray().ShouldBe(Bytes(file, input), file.Name);
        }
    }

    [Fact]
    public async Task WholeGraph_ComesInManyChunks()
    {
        var expected = Bytes(ExportFormats.Find("jsonl")!.Files[0], new ExportInput(Facts.Graph));

        var body = await server.Client.GetByteArrayAsync("export?format=jsonl");

        body.Length.ShouldBeGreaterThan(1 << 18);
        body.ShouldBe(expected);
    }

    [Fact]
    public async Task Tag_IsThatOfFactsAndParameters_AndSparesTheBody()
    {
        using var first = await server.Client.GetAsync("export?format=dot&asOf=2024-01-01");
        using var other = await server.Client.GetAsync("export?format=dot&asOf=2024-01-02");
        using var request = new HttpRequestMessage(HttpMethod.Get, "export?format=dot&asOf=2024-01-01");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull());

        using var again = await server.Client.SendAsync(request);

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        other.Headers.ETag.ShouldNotBe(first.Headers.ETag);
        first.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        first.Headers.Vary.ShouldContain("Accept-Encoding");
    }

    [Fact]
    public async Task Head_HasTheHeadersAlone()
    {
        using var get = await server.Client.GetAsync("export?format=graphml");
        using var request = new HttpRequestMessage(HttpMethod.Head, "export?format=graphml");

        using var head = await server.Client.SendAsync(request);

        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        foreach (var name in (string[])["Export-Counts", "Export-Left-Out", "ETag"])
        {
            head.Headers.GetValues(name).ShouldBe(get.Headers.GetValues(name), name);
        }

        head.Content.Headers.ContentType.ShouldBe(get.Content.Headers.ContentType);
    }

    [Theory]
    [InlineData("export", HttpStatusCode.BadRequest, "\"format\" is missing: one of jsonl, csv, turtle,")]
    [InlineData("export?format=xls", HttpStatusCode.BadRequest, "\"format\" has \"xls\": it is one of jsonl, csv,")]
    [InlineData("export?format=csv&form=x", HttpStatusCode.BadRequest, "There is no parameter \"form\". The parameters are format, base, kind, predicate,")]
    [InlineData("export?format=csv&asOf=yesterday", HttpStatusCode.BadRequest, "\"asOf\" has \"yesterday\": write a day as 2024-05-31.")]
    [InlineData("export?format=csv&asOf=2024-01-01&asOf=2024-01-02", HttpStatusCode.BadRequest, "\"asOf\" is given 2 times: it has one value.")]
    [InlineData("export?format=csv&kind=Nothing", HttpStatusCode.BadRequest, "\"kind\" has \"Nothing\", which is not a kind.")]
    [InlineData("export?format=turtle&base=here", HttpStatusCode.BadRequest, "\"base\" has \"here\", which is not an absolute IRI")]
    [InlineData("export?format=csv&entity=no-such-entity-at-all", HttpStatusCode.NotFound, "\"entity\" has \"no-such-entity-at-all\", which is not the id of an entity.")]
    public async Task WrongParameter_IsAnErrorThatNamesIt(string path, HttpStatusCode status, string message)
    {
        var answer = await Answer.GetAsync(server.Client, path);

        answer.Status.ShouldBe(status);
        JsonElement.Parse(answer.Body).GetProperty("errors")[0].GetProperty("message").GetString().ShouldNotBeNull().ShouldStartWith(message);
    }

    [Fact]
    public async Task MoreExportsThanAllowed_AreRefused_WithATimeToRetry_AndNoneOfThemHoldsOthersUp()
    {
        await using var other = new DisposableServer(await RunningServer.StartAsync("--Export:MaxRunningPerClient", "1", "--Http:Compression", "false"));
        using (var slow = await other.Client.GetAsync("export?format=n-quads", HttpCompletionOption.ResponseHeadersRead))
        {
            slow.StatusCode.ShouldBe(HttpStatusCode.OK);
            using var refused = await other.Client.GetAsync("export?format=jsonl");

            refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
            (await Answer.GetAsync(other.Client, "graphql?query={__typename}")).Status.ShouldBe(HttpStatusCode.OK);
        }

        // Whoever goes away in the middle makes room.
        var status = HttpStatusCode.TooManyRequests;
        for (var attempt = 0; status != HttpStatusCode.OK && attempt < 600; attempt++)
        {
            await Task.Delay(50);
            status = (await Answer.GetAsync(other.Client, "export?format=dot&asOf=2024-01-01")).Status;
        }

        status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Export_ThatIsSwitchedOff_IsNotThere()
    {
        await using var other = new DisposableServer(await RunningServer.StartAsync("--Export:Enabled", "false"));

        (await Answer.GetAsync(other.Client, "export?format=csv")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Answer.GetAsync(other.Client, "graph.gexf?of=" + Facts.Graph.Entity(new EntityRow(0)).Id)).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static SelectionOptions Read(params (string Name, string Value)[] values) => SelectionParameters.Read(
        Facts.Graph, values.ToDictionary(static value => value.Name, static value => (IReadOnlyList<string>)[value.Value], StringComparer.Ordinal));

    private static byte[] Bytes(ExportFile file, ExportInput input)
    {
        using var stream = new MemoryStream();
        file.Write(input, stream, CancellationToken.None);
        return stream.ToArray();
    }
}
