using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Tests.Image;

public sealed class DeferredVerificationTests : IDisposable
{
    private static readonly byte[] Image = Images.Write(ModelRailway.Facts);
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".kg");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public async Task VerifyAsync_OfAWholeImage_MarksItVerified()
    {
        File.WriteAllBytes(_path, Image);
        using var graph = FactGraph.OpenFile(_path, ImageVerification.Deferred);
        graph.IsVerified.ShouldBeFalse();

        await graph.VerifyAsync();

        graph.IsVerified.ShouldBeTrue();
        await graph.VerifyAsync();
    }

    [Fact]
    public void Open_FullVerification_IsVerified()
    {
        using var graph = FactGraph.Open(Image);

        graph.IsVerified.ShouldBeTrue();
    }

    [Fact]
    public async Task VerifyAsync_OfADamagedImage_Throws()
    {
        var (offset, _) = ImageForge.Section(Image, SectionId.EntityNames);
        File.WriteAllBytes(_path, ImageForge.With(Image, offset, 99));
        using var graph = FactGraph.OpenFile(_path, ImageVerification.Deferred);

        (await Should.ThrowAsync<ImageFormatException>(() => graph.VerifyAsync())).Defect.ShouldBe(ImageDefect.Damaged);
        graph.IsVerified.ShouldBeFalse();
        Should.Throw<ImageFormatException>(() => FactGraph.OpenFile(_path));
    }

    [Fact]
    public async Task VerifyAsync_DisposedMeanwhile_EndsAllTheSame()
    {
        File.WriteAllBytes(_path, Large());
        for (var run = 0; run < 20; run++)
        {
            var graph = FactGraph.OpenFile(_path, ImageVerification.Deferred);
            var verification = graph.VerifyAsync();
            graph.Dispose();
            await verification;
        }
    }

    [Fact]
    public async Task VerifyAsync_AfterDispose_Throws()
    {
        var graph = FactGraph.Open(Image, ImageVerification.Deferred);
        graph.Dispose();

        await Should.ThrowAsync<ObjectDisposedException>(() => graph.VerifyAsync());
    }

    [Fact]
    public async Task VerifyAsync_Cancelled_Stops()
    {
        using var graph = FactGraph.Open(Large(), ImageVerification.Deferred);

        await Should.ThrowAsync<OperationCanceledException>(() => graph.VerifyAsync(new CancellationToken(canceled: true)));
        graph.IsVerified.ShouldBeFalse();
    }

    [Fact]
    public void Open_AnyByteOfHeaderOrTableChanged_IsRefusedAtOnce()
    {
        for (var offset = 0; offset < ImageForge.FirstByte; offset++)
        {
            var damaged = ImageForge.With(Image, offset, (byte)(Image[offset] ^ 0x40));
            Should.Throw<ImageFormatException>(() => FactGraph.Open(damaged, ImageVerification.Deferred), $"byte {offset}");
        }
    }

    [Fact]
    public void Open_CutOrExtended_IsRefusedAtOnce()
    {
        Should.Throw<ImageFormatException>(() => FactGraph.Open(Image[..^8], ImageVerification.Deferred)).Defect.ShouldBe(ImageDefect.WrongLength);
        Should.Throw<ImageFormatException>(() => FactGraph.Open([.. Image, 0, 0], ImageVerification.Deferred)).Defect.ShouldBe(ImageDefect.WrongLength);
    }

    [Fact]
    public void Open_LargeImage_AllocatesAsMuchAsASmallOne()
    {
        var large = Large();
        long Allocated(byte[] image)
        {
            var least = long.MaxValue;
            for (var run = 0; run < 5; run++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                FactGraph.Open(image, ImageVerification.Deferred).Dispose();
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            return least;
        }

        Allocated(large).ShouldBe(Allocated(Images.Write(new FactSet(ModelRailwayOntology.Ontology, default, new([NamedEntities.Station(0, "Halt")]), default, default))));
    }

    /// <summary>Every position of interest in an image of many blocks: the start, middle and end of each section.</summary>
    [Fact]
    public void Open_DamageInAnySection_IsRefused()
    {
        var image = Images.Write(ModelRailway.Facts with
        {
            Entities = new([.. ModelRailway.Facts.Entities, .. Enumerable.Range(0, 10_000).Select(index => NamedEntities.Station(index, "Halt", "A halt.", "Stop"))]),
        });
        (image.Length > 3 * ImageLayout.BlockSize).ShouldBeTrue();
        for (var section = SectionId.Ontology; section <= (SectionId)SectionElements.Count; section++)
        {
            var (start, length) = ImageForge.Section(image, section);
            if (length == 0)
            {
                continue;
            }

            foreach (var offset in (int[])[start, start + (length / 2), start + length - 1])
            {
                image[offset] ^= 0x10;
                Should.Throw<ImageFormatException>(() => FactGraph.Open(image), $"{section}, byte {offset}").Defect.ShouldBe(ImageDefect.Damaged);
                image[offset] ^= 0x10;
            }
        }

        using var whole = FactGraph.Open(image);
        whole.IsVerified.ShouldBeTrue();
    }

    private static byte[] Large() => Images.Write(new FactSet(
        ModelRailwayOntology.Ontology, default, new([.. Enumerable.Range(0, 40_000).Select(index => NamedEntities.Station(index, "Halt"))]), default, default));
}
