using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Tests.Image;

public sealed class DamagedImageTests
{
    private static readonly byte[] Image = Images.Write(ModelRailway.Facts);

    [Fact]
    public void Open_AnyByteChanged_IsRefused()
    {
        for (var offset = 0; offset < Image.Length; offset++)
        {
            var damaged = ImageForge.With(Image, offset, (byte)(Image[offset] ^ 0x01));
            Should.Throw<ImageFormatException>(() => FactGraph.Open(damaged), $"byte {offset} of {Image.Length}");
        }
    }

    [Fact]
    public void Open_CutAtAnyLength_IsRefused()
    {
        for (var length = 0; length < Image.Length; length++)
        {
            var cut = Image[..length];
            Should.Throw<ImageFormatException>(() => FactGraph.Open(cut), $"{length} of {Image.Length} bytes")
                .Defect.ShouldBe(ImageDefect.WrongLength);
        }
    }

    [Fact]
    public void Open_BytesBehindTheEnd_IsRefused() =>
        Refusal([.. Image, 0, 0]).ShouldBe((ImageDefect.WrongLength,
            $"The fact image has {Image.Length + 2} bytes where its header says {Image.Length}: it was truncated or extended. Write it again with the compiler of this version."));

    [Fact]
    public void Open_SomethingElse_IsRefused() =>
        Refusal(new byte[4096]).ShouldBe((ImageDefect.NotAnImage, "The fact image does not begin with 'KGIMAGE', as every image does."));

    [Fact]
    public void Open_EmptyString_IsRefused() =>
        Should.Throw<ImageFormatException>(() => FactGraph.Open("")).Message.ShouldBe(
            "The embedded fact image has 0 bytes, fewer than its header: it was truncated. Write it again with the compiler of this version.");

    [Fact]
    public void Open_AnotherVersion_SaysWhichAndHowToFix() =>
        Refusal(ImageForge.With(Image, ImageLayout.VersionOffset, 1)).ShouldBe((ImageDefect.OtherVersion,
            "The fact image has format version 1; this runtime reads version 9. Write it again with the compiler of this version."));

    [Fact]
    public void Open_DamagedHeader_SaysSo() =>
        Refusal(ImageForge.With(Image, ImageLayout.ContentHashOffset, (byte)~Image[ImageLayout.ContentHashOffset])).ShouldBe((ImageDefect.Damaged,
            "The fact image is damaged in its header or section table: the content hash does not match. Write it again with the compiler of this version."));

    [Fact]
    public void Open_DamagedBlock_NamesItsSections()
    {
        var (offset, _) = ImageForge.Section(Image, SectionId.EntityNames);
        var start = ImageLayout.Align(ImageForge.TableEnd);
        var end = Image.Length - ImageLayout.HashSize;

        Refusal(ImageForge.With(Image, offset, 99)).ShouldBe((ImageDefect.Damaged,
            $"The fact image is damaged between bytes {start} and {end - 1} (sections Ontology to Diagnostics). Write it again with the compiler of this version."));
    }

    [Fact]
    public void Open_DamageInOneOfManyBlocks_NamesTheFirst()
    {
        var image = Images.Write(new FactSet(ModelRailwayOntology.Ontology, default, new([.. Enumerable.Range(0, 40_000).Select(index => NamedEntities.Station(index, "Halt"))]), default, default));
        var (offset, length) = ImageForge.Section(image, SectionId.StringBytes);
        length.ShouldBeLessThan(ImageLayout.BlockSize);
        (image.Length > 5 * ImageLayout.BlockSize).ShouldBeTrue();
        var block = (offset + length - ImageForge.FirstByte) / ImageLayout.BlockSize;
        var start = ImageForge.FirstByte + (block * ImageLayout.BlockSize);
        image[start + ImageLayout.BlockSize + 7] ^= 1;
        image[start + 3] ^= 1;

        Refusal(image).Message.ShouldStartWith($"The fact image is damaged between bytes {start} and {start + ImageLayout.BlockSize - 1} (section");
    }

    [Fact]
    public void Open_DamagedDigest_IsRefused() =>
        Refusal(ImageForge.With(Image, Image.Length - 1, (byte)~Image[^1])).ShouldBe((ImageDefect.Damaged,
            $"The fact image is damaged in the digests of its blocks (bytes {Image.Length - 32} to {Image.Length - 1}). Write it again with the compiler of this version."));

    private static (ImageDefect Defect, string Message) Refusal(byte[] image)
    {
        var exception = Should.Throw<ImageFormatException>(() => FactGraph.Open(image));
        return (exception.Defect, exception.Message);
    }
}
