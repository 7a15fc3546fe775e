using System.Net;
using KnowledgeGraph.AspNetCore.FactSets.Remote;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Format;
using KnowledgeGraph.Server.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.Server.Tests.FactSets;

/// <summary>An image in a static store, as it should be and not, before the server starts and while it runs.</summary>
public sealed class RemoteImageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Image_ThatIsReplaced_IsServedAndNotFetchedTwice()
    {
        await using var store = await ImageStore.StartAsync(Edition(0));
        using var server = await StartAsync(store);
        (await server.Client.ContentHashAsync()).ShouldBe(Hash(0));

        await store.AskedAsync(2);
        store.Put(Edition(1));
        await server.LineAsync($"content {Hash(1)}");

        (await server.Client.ContentHashAsync()).ShouldBe(Hash(1));
        store.Requests.Skip(1).ShouldAllBe(asked => asked.IfNoneMatch != null && asked.Range == null);
    }

    [Fact]
    public async Task Store_WithDatesAlone_IsAskedByDate()
    {
        await using var store = await ImageStore.StartAsync(Edition(0));
        store.Tag = static _ => null;
        using var server = await StartAsync(store);

        await store.AskedAsync(1);
        store.Put(Edition(1));
        await server.LineAsync($"content {Hash(1)}");

        store.Requests.Skip(1).ShouldAllBe(asked => asked.IfModifiedSince != null && asked.IfNoneMatch == null);
    }

    [Fact]
    public async Task Start_WithoutTheStore_ServesTheKeptImageAndSaysSoInOneLine()
    {
        string address;
        await using (var store = await ImageStore.StartAsync(Edition(0)))
        {
            address = store.Address;
            using var first = await StartAsync(store);
        }

        using var server = await ServerProcess.StartAsync(Options(address));

        (await server.Client.ContentHashAsync()).ShouldBe(Hash(0));
        server.Lines.Count(line => line.Contains("Serving the image that was kept from an earlier start. ", StringComparison.Ordinal)).ShouldBe(1);

        // And once the store is back, so are its images.
        await using var back = await ImageStore.StartAsync(Edition(1), new Uri(address).GetLeftPart(UriPartial.Authority));
        await server.LineAsync($"content {Hash(1)}");
        await server.LineAsync("can be read again");
    }

    [Fact]
    public async Task Start_WithTheKeptImage_FetchesNothingThatIsTheSame()
    {
        await using var store = await ImageStore.StartAsync(Edition(0));
        (await StartAsync(store)).Dispose();
        using var server = await StartAsync(store);

        (await server.Client.ContentHashAsync()).ShouldBe(Hash(0));
        store.Requests.Skip(1).ShouldAllBe(asked => asked.IfNoneMatch != null);
    }

    [Fact]
    public async Task Start_WithAKeptImageThatIsDamaged_FetchesItAgain()
    {
        await using var store = await ImageStore.StartAsync(Edition(0));
        (await StartAsync(store)).Dispose();
        var kept = Directory.GetFiles(_folder["cache"], "*.kg").ShouldHaveSingleItem();
        var bytes = await File.ReadAllBytesAsync(kept);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(kept, bytes);

        using var server = await StartAsync(store);

        (await server.Client.ContentHashAsync()).ShouldBe(Hash(0));
    }

    [Fact]
    public async Task Start_WithTheKeptImageOfAnotherAddress_DoesNotServeIt()
    {
        await using (var store = await ImageStore.StartAsync(Edition(0)))
        {
            (await StartAsync(store)).Dispose();
        }

        var (exitCode, errors) = await ServerProcess.FailAsync(Options("http://127.0.0.1:9/facts.kg"));

        exitCode.ShouldBe(1);
        errors.Trim().Split('\n').ShouldHaveSingleItem()
            .ShouldStartWith("There are no facts to serve. http://127.0.0.1:9/facts.kg cannot be reached: ");
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("flipped")]
    [InlineData("foreign")]
    [InlineData("empty")]
    [InlineData("forged")]
    public async Task Replacement_ThatIsBroken_IsRefusedOnceAndTheOldStays(string fault)
    {
        await using var store = await ImageStore.StartAsync(Edition(0));
        using var server = await StartAsync(store);

        store.Put(Broken(fault));
        await server.LineAsync("The facts being served stay the same. ");
        await store.AskedAsync(3);

        (await server.Client.ContentHashAsync()).ShouldBe(Hash(0));
        server.Lines.Count(line => line.Contains("warn", StringComparison.Ordinal)).ShouldBe(1);
        server.Lines.ShouldAllBe(line => !line.Contains(_folder["cache"], StringComparison.Ordinal));
        store.Requests.Last().IfNoneMatch.ShouldNotBeNull().Split(',').Length.ShouldBe(2, "the broken version is not fetched again");

        store.Put(Edition(1));
        await server.LineAsync($"content {Hash(1)}");
        await store.AskedAsync(1);
        Directory.GetFiles(_folder["cache"], "*.part").ShouldBeEmpty();
    }

    [Fact]
    public async Task Download_ThatBreaksOff_IsContinuedWhereItBroke()
    {
        await using var store = await ImageStore.StartAsync(Edition(0));
        using var server = await StartAsync(store);

        store.BreakAfter = Edition(1).Length * 2 / 5;
        store.Put(Edition(1));
        await server.LineAsync($"content {Hash(1)}");

        var ranges = store.Requests.Where(asked => asked.Range is not null).ToList();
        ranges.Count.ShouldBe(2);
        ranges.ShouldAllBe(asked => asked.IfRange != null);
        ranges[0].Range.ShouldBe($"bytes={Edition(1).Length * 2 / 5}-");
    }

    [Fact]
    public async Task Download_ThatBreaksOffWhileTheImageIsReplaced_BeginsAgain()
    {
        await using var store = await ImageStore.StartAsync(Edition(0));
        using var server = await StartAsync(store);

        store.BreakAfter = Edition(1).Length / 2;
        store.Put(Edition(1));
        await server.LineAsync("could not be read to its end");
        store.BreakAfter = null;
        store.Put(Edition(2));
        await server.LineAsync($"content {Hash(2)}");

        (await server.Client.ContentHashAsync()).ShouldBe(Hash(2));
    }

    /// <summary>A store that ignores If-Range joins pieces of two images: the digest of the image finds that out.</summary>
    [Fact]
    public async Task Download_OfPiecesThatDoNotBelongTogether_IsRefusedAndBegunAgain()
    {
        await using var store = await ImageStore.StartAsync(Edition(0));
        store.Tag = static _ => "\"always the same\"";
        using var server = await ServerProcess.StartAsync(Options(store.Address, "--Images:Cache", _folder["other"]));

        // The tag is no use to see a change by; a store of this kind is asked without one.
        store.Misbehave = static context =>
        {
            context.Request.Headers.Remove("If-None-Match");
            return Task.FromResult(false);
        };
        store.BreakAfter = Edition(1).Length / 2;
        store.Put(Edition(1));
        await server.LineAsync("could not be read to its end");
        store.Put(Edition(2));
        store.BreakAfter = null;
        await server.LineAsync($"content {Hash(2)}");

        (await server.Client.ContentHashAsync()).ShouldBe(Hash(2));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Image_ThatIsTooLarge_IsNotReadToItsEnd(bool saysItsLength)
    {
        await using var store = await ImageStore.StartAsync(Edition(0));
        long sent = 0;
        store.Misbehave = async context =>
        {
            var piece = new byte[1 << 16];
            context.Response.ContentLength = saysItsLength ? 1L << 40 : null;
            while (!context.RequestAborted.IsCancellationRequested && sent < 1L << 30)
            {
                await context.Response.Body.WriteAsync(piece, context.RequestAborted);
                await Task.Delay(1);
                sent += piece.Length;
            }

            return true;
        };

        var (exitCode, errors) = await ServerProcess.FailAsync(Options(store.Address, "--Images:MaxSize", "1000000"));

        exitCode.ShouldBe(1);
        errors.Trim().ShouldBe($"There are no facts to serve. {store.Address} has more than 1,000,000 bytes (Images:MaxSize).");
        sent.ShouldBeLessThan(1L << 28);
    }

    [Fact]
    public async Task Store_ThatSendsNothing_IsLeftAfterAWhile()
    {
        await using var store = await ImageStore.StartAsync(Edition(0));
        store.Misbehave = static async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.StartAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
            return true;
        };

        var (exitCode, errors) = await ServerProcess.FailAsync(Options(store.Address, "--Images:ReadTimeout", "00:00:00.5"));

        exitCode.ShouldBe(1);
        errors.Trim().ShouldBe($"There are no facts to serve. {store.Address} sent nothing for 00:00:00.5000000 (Images:ReadTimeout).");
    }

    [Theory]
    [InlineData("compressed", "is sent as gzip: let the store send it as it is.")]
    [InlineData("not found", "answers 404 Not Found.")]
    [InlineData("wrong range", "answers 206 Partial Content.")]
    [InlineData("not modified", "answers 304 Not Modified.")]
    [InlineData("around", "redirects more than 5 times.")]
    [InlineData("away", "redirects to http://192.0.2.1/facts.kg, which is not followed: it is not encrypted.")]
    [InlineData("to a file", "redirects to file:///etc/passwd, which is not followed: it is not encrypted.")]
    public async Task Store_ThatAnswersSomethingElse_IsNamedInOneLine(string answer, string reason)
    {
        await using var store = await ImageStore.StartAsync(Edition(0));
        store.Misbehave = context =>
        {
            switch (answer)
            {
                case "compressed":
                    context.Response.Headers.ContentEncoding = "gzip";
                    return Task.FromResult(false);
                case "not found":
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    break;
                case "not modified":
                    context.Response.StatusCode = StatusCodes.Status304NotModified;
                    break;
                case "wrong range":
                    context.Response.StatusCode = StatusCodes.Status206PartialContent;
                    break;
                default:
                    context.Response.Redirect(answer switch
                    {
                        "around" => "/facts.kg?again",
                        "away" => "http://192.0.2.1/facts.kg",
                        _ => "file:///etc/passwd",
                    });
                    break;
            }

            return Task.FromResult(true);
        };

        var (exitCode, errors) = await ServerProcess.FailAsync(Options(store.Address));

        exitCode.ShouldBe(1);
        errors.Trim().ShouldBe($"There are no facts to serve. {store.Address} {reason}");
    }

    [Fact]
    public async Task Redirection_ToTheSameKindOfAddress_IsFollowed()
    {
        await using var store = await ImageStore.StartAsync(Edition(0));
        await using var other = await ImageStore.StartAsync(Edition(1));
        store.Misbehave = context =>
        {
            context.Response.Redirect(other.Address);
            return Task.FromResult(true);
        };

        using var server = await StartAsync(store);

        (await server.Client.ContentHashAsync()).ShouldBe(Hash(1));
    }

    [Fact]
    public async Task Failures_InARow_AreOneLine()
    {
        await using var store = await ImageStore.StartAsync(Edition(0));
        using var server = await StartAsync(store);
        store.Misbehave = static context =>
        {
            context.Response.StatusCode = (int)HttpStatusCode.BadGateway;
            return Task.FromResult(true);
        };

        await store.AskedAsync(4);

        server.Lines.Count(line => line.Contains("answers 502", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData("http://facts.example.org/facts.kg?secret", "The image at http://facts.example.org/facts.kg would be read without encryption.")]
    [InlineData("https://", "'https://' is not an address")]
    [InlineData("https://reader:secret@facts.example.org/facts.kg", "The address of the image has a name or a password")]
    public async Task Start_WithAnAddressThatIsNotSafe_EndsWithOneLine(string address, string message)
    {
        var (exitCode, errors) = await ServerProcess.FailAsync("--image", address);

        exitCode.ShouldBe(1);
        var line = errors.Trim().Split('\n').ShouldHaveSingleItem();
        line.ShouldStartWith(message);
        line.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("https://a.example/facts.kg", "http://127.0.0.1/facts.kg")]
    [InlineData("https://a.example/facts.kg", "http://b.example/facts.kg")]
    [InlineData("https://a.example/facts.kg", "ftp://b.example/facts.kg")]
    [InlineData("http://localhost/facts.kg", "http://b.example/facts.kg")]
    public void Redirection_ToAnAddressThatIsNotSafe_IsNotFollowed(string from, string to) =>
        Should.Throw<FetchFaultException>(() => RemoteAddress.Parse(from).Follow(new Uri(to)));

    [Theory]
    [InlineData("https://a.example/facts.kg", "https://b.example/facts.kg")]
    [InlineData("https://a.example/facts.kg", "/other.kg")]
    [InlineData("http://localhost/facts.kg", "https://b.example/facts.kg")]
    public void Redirection_ToAnAddressThatIsSafe_IsFollowed(string from, string to) =>
        RemoteAddress.Parse(from).Follow(new Uri(to, UriKind.RelativeOrAbsolute)).Uri.ShouldBe(new Uri(new Uri(from), to));

    [Fact]
    public async Task Folder_OfAnotherServer_IsRefusedInOneLine()
    {
        await using var store = await ImageStore.StartAsync(Edition(0));
        using var server = await StartAsync(store);

        var (exitCode, errors) = await ServerProcess.FailAsync(Options(store.Address));

        exitCode.ShouldBe(1);
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("(Images:Cache)");
    }

    [Fact]
    public void Pauses_GrowAndAreNotTheSameForAll()
    {
        var interval = TimeSpan.FromSeconds(30);

        RemoteImageFollower.PauseAfter(0, interval, 0.5).ShouldBe(interval);
        RemoteImageFollower.PauseAfter(0, interval, 0).ShouldBe(interval * 0.9);
        RemoteImageFollower.PauseAfter(0, interval, 1).ShouldBe(interval * 1.1);
        RemoteImageFollower.PauseAfter(2, interval, 0.5).ShouldBe(TimeSpan.FromMinutes(2));
        RemoteImageFollower.PauseAfter(1000, interval, 0.5).ShouldBe(TimeSpan.FromMinutes(5));
        RemoteImageFollower.PauseAfter(1000, TimeSpan.FromHours(1), 0.5).ShouldBe(TimeSpan.FromHours(1));
    }

    private static byte[] Edition(int number) => RailwayImages.Edition(number).Bytes;

    private static string Hash(int number) => RailwayImages.Edition(number).ContentHash;

    private static byte[] Broken(string fault)
    {
        var bytes = (byte[])Edition(1).Clone();
        switch (fault)
        {
            case "cut":
                return bytes[..(bytes.Length / 2)];
            case "flipped":
                bytes[bytes.Length / 2] ^= 1;
                return bytes;
            case "foreign":
                return "no image at all, but a text of some length that stands where one should be"u8.ToArray();
            case "empty":
                return [];
            default:
                var (offset, length) = ImageForge.Section(bytes, SectionId.KindStarts);
                bytes.AsSpan(offset, Math.Min(length, 64)).Fill(0x7F);
                return ImageForge.Sign(bytes);
        }
    }

    private Task<ServerProcess> StartAsync(ImageStore store) => ServerProcess.StartAsync(Options(store.Address));

    private string[] Options(string address, params string[] more) =>
    [
        "--image", address, "--Images:RemotePollingInterval", "00:00:00.1",
        .. more.Contains("--Images:Cache") ? Array.Empty<string>() : ["--Images:Cache", _folder["cache"]],
        .. more,
    ];
}
