using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.Format;
using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Hosting;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.FactSets;

/// <summary>A file that is not as it should be, before the server starts and while it runs.</summary>
public sealed class ImageFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Image => _folder["facts.kg"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Image_OfAnotherDomain_IsServedWithItsSchema()
    {
        RailwayImages.Publish(0, Image);
        await using var server = new DisposableServer(await RunningServer.StartAsync("--image", Image));

        var hash = await server.Client.ContentHashAsync();
        var schema = await Answer.GetAsync(server.Client, "schema.graphql");
        var home = await Answer.GetAsync(server.Client, "/", "text/html");

        hash.ShouldBe(RailwayImages.Edition(0).ContentHash);
        schema.Body.ShouldContain("type Station implements");
        home.Body.ShouldContain("<h1>Railway</h1>");
    }

    [Fact]
    public async Task Start_WithoutTheFile_EndsWithOneLine()
    {
        var (exitCode, errors) = await ServerProcess.FailAsync("--image", Image);

        exitCode.ShouldBe(1);
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith($"The fact image '{Image}' cannot be opened: ");
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("cut")]
    [InlineData("longer")]
    [InlineData("foreign")]
    [InlineData("other version")]
    [InlineData("header")]
    [InlineData("table")]
    [InlineData("middle")]
    [InlineData("tail")]
    public async Task Replacement_ThatIsDamaged_IsRefusedWithOneLineAndTheOldStays(string damage)
    {
        RailwayImages.Publish(0, Image);
        using var server = await ServerProcess.StartAsync("--image", Image);
        var before = server.Lines.Count;

        Damage(damage);
        var line = await server.LineAsync("Refused", before);

        line.ShouldContain(Image);
        line.ShouldNotContain("/kg-");
        (await server.Client.ContentHashAsync()).ShouldBe(RailwayImages.Edition(0).ContentHash);
        server.Lines.Skip(before).Count(written => written.Contains("warn", StringComparison.Ordinal)).ShouldBe(1);

        RailwayImages.Publish(1, Image);
        await server.LineAsync($"content {RailwayImages.Edition(1).ContentHash}", before);
        (await server.Client.ContentHashAsync()).ShouldBe(RailwayImages.Edition(1).ContentHash);
    }

    [Theory]
    [InlineData("pipe")]
    [InlineData("link to a pipe")]
    [InlineData("device")]
    [InlineData("folder")]
    [InlineData("huge")]
    public async Task Replacement_ThatIsNotARegularFile_IsRefusedAndFollowingGoesOn(string kind)
    {
        RailwayImages.Publish(0, Image);
        using var server = await ServerProcess.StartAsync("--image", Image, "--Images:PollingInterval", "00:00:00.1");
        var before = server.Lines.Count;

        File.Delete(Image);
        switch (kind)
        {
            case "pipe":
                Run("mkfifo", Image);
                break;
            case "link to a pipe":
                Run("mkfifo", _folder["pipe"]);
                File.CreateSymbolicLink(Image, _folder["pipe"]);
                break;
            case "device":
                File.CreateSymbolicLink(Image, "/dev/zero");
                break;
            case "folder":
                Directory.CreateDirectory(Image);
                break;
            case "huge":
                await using (var file = File.Create(Image))
                {
                    // A hole, which takes no room on the disk.
                    file.SetLength(2L << 30);
                }

                break;
        }

        await server.LineAsync(kind switch { "folder" => "no longer exists", "huge" => "Refused", _ => "not a regular file" }, before);
        if (kind == "folder")
        {
            Directory.Delete(Image);
        }

        RailwayImages.Publish(1, Image);
        await server.LineAsync($"content {RailwayImages.Edition(1).ContentHash}", before);
    }

    [Fact]
    public async Task Start_WithMoreBytesThanAreAllowed_EndsWithOneLine()
    {
        RailwayImages.Publish(0, Image);

        var (exitCode, errors) = await ServerProcess.FailAsync("--image", Image, "--Images:MaxSize", "1000");

        exitCode.ShouldBe(1);
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldEndWith("the server opens at most 1,000 (Images:MaxSize).");
    }

    /// <summary>Digests that fit contents that do not: the server starts, or says in one line why it does not.</summary>
    [Fact]
    public async Task Start_WithAForgedImage_IsServedOrRefusedInOneLine()
    {
        var reasons = new List<string>();
        foreach (var section in Enum.GetValues<SectionId>())
        {
            var forged = (byte[])RailwayImages.Edition(0).Bytes.Clone();
            var (offset, length) = ImageForge.Section(forged, section);
            forged.AsSpan(offset, Math.Min(length, 64)).Fill(0x7F);
            await File.WriteAllBytesAsync(Image, ImageForge.Sign(forged));
            try
            {
                await using var server = ServerHost.Build(["--image", Image, "--Logging:LogLevel:Default=None"], () => Facts.Graph);
            }
            catch (RefusedImageException exception)
            {
                reasons.Add(exception.Message);
            }
        }

        reasons.ShouldAllBe(reason => !reason.Contains('\n') && reason.Contains("Write it again"));
        reasons.ShouldContain(reason => reason.StartsWith($"The fact image '{Image}' is inconsistent and cannot be served: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task File_ThatIsCutOrOverwrittenInPlace_DoesNoHarm()
    {
        RailwayImages.Publish(0, Image);
        using var server = await ServerProcess.StartAsync("--image", Image);
        const string EveryName = """{"query":"{ stations(first: 100) { nodes { name relationships(first: 50) { nodes { name } } } } }"}""";
        var before = (await Answer.PostAsync(server.Client, EveryName)).Body;

        foreach (var length in new[] { 0, 4096, 8192 })
        {
            using (var file = new FileStream(Image, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            {
                file.SetLength(length);
                file.Write(new byte[4096]);
            }

            (await Answer.PostAsync(server.Client, EveryName)).Body.ShouldBe(before);
        }

        // And a writer that knows no better than to overwrite is served all the same, once it is done.
        await File.WriteAllBytesAsync(Image, RailwayImages.Edition(2).Bytes);
        await server.LineAsync($"content {RailwayImages.Edition(2).ContentHash}");
        (await server.Client.ContentHashAsync()).ShouldBe(RailwayImages.Edition(2).ContentHash);
    }

    [Fact]
    public async Task File_ThatIsGoneForAWhile_IsServedAgainWhenItIsBack()
    {
        RailwayImages.Publish(0, Image);
        using var server = await ServerProcess.StartAsync("--image", Image, "--Images:PollingInterval", "00:00:00.1");

        File.Delete(Image);
        await server.LineAsync($"The file {Image} no longer exists");
        (await server.Client.ContentHashAsync()).ShouldBe(RailwayImages.Edition(0).ContentHash);

        RailwayImages.Publish(1, Image);
        await server.LineAsync($"content {RailwayImages.Edition(1).ContentHash}");
    }

    [Fact]
    public async Task File_WithTheSameFacts_IsNoChange()
    {
        RailwayImages.Publish(0, Image);
        using var server = await ServerProcess.StartAsync("--image", Image);

        RailwayImages.Publish(0, Image);
        RailwayImages.Publish(1, Image);
        await server.LineAsync($"content {RailwayImages.Edition(1).ContentHash}");

        server.Lines.Count(line => line.Contains("Now serving", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static void Run(string program, params string[] arguments) =>
        System.Diagnostics.Process.Start(program, arguments).WaitForExit();

    private void Damage(string damage)
    {
        var bytes = (byte[])RailwayImages.Edition(1).Bytes.Clone();
        switch (damage)
        {
            case "empty":
                bytes = [];
                break;
            case "cut":
                bytes = bytes[..(bytes.Length / 2)];
                break;
            case "longer":
                bytes = [.. bytes, 0, 0];
                break;
            case "foreign":
                bytes = "no image at all, but a text of some length that stands where one should be"u8.ToArray();
                break;
            case "other version":
                bytes[8]++;
                break;
            case "header":
                bytes[40] ^= 1;
                break;
            case "table":
                bytes[200] ^= 1;
                break;
            case "middle":
                bytes[bytes.Length / 2] ^= 1;
                break;
            default:
                bytes[^1] ^= 1;
                break;
        }

        File.WriteAllBytes(Image + ".new", bytes);
        File.Move(Image + ".new", Image, overwrite: true);
    }
}
