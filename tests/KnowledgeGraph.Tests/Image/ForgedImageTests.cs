using System.Buffers.Binary;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Tests.Image;

/// <summary>Images whose hashes fit and whose content does not: whoever reads them gets an exception, never memory that is not theirs.</summary>
public sealed class ForgedImageTests
{
    private static readonly byte[] Image = Images.Write(ModelRailway.Facts);

    [Theory]
    [InlineData(ImageLayout.EntryOffsetOffset, 1_000_000)]
    [InlineData(ImageLayout.EntryOffsetOffset, 0)]
    [InlineData(ImageLayout.EntryLengthOffset, 1_000_000)]
    [InlineData(ImageLayout.EntryLengthOffset, -8)]
    [InlineData(ImageLayout.EntryLengthOffset, long.MaxValue)]
    [InlineData(ImageLayout.EntryLengthOffset, 3)]
    public void Open_SectionOutsideTheImage_IsRefused(int field, long value)
    {
        var forged = (byte[])Image.Clone();
        BinaryPrimitives.WriteInt64LittleEndian(ImageForge.Entry(forged, SectionId.EntityNames)[field..], value);

        Should.Throw<ImageFormatException>(() => FactGraph.Open(ImageForge.Sign(forged))).Message.ShouldBe(
            "The fact image has a wrong entry for section EntityNames in its table. Write it again with the compiler of this version.");
    }

    [Fact]
    public void Open_ColumnsOfDifferentLength_IsRefused()
    {
        var forged = (byte[])Image.Clone();
        var (_, length) = ImageForge.Section(forged, SectionId.EntityNames);
        BinaryPrimitives.WriteInt64LittleEndian(ImageForge.Entry(forged, SectionId.EntityNames)[ImageLayout.EntryLengthOffset..], length - 4);

        Should.Throw<ImageFormatException>(() => FactGraph.Open(ImageForge.Sign(forged))).Message.ShouldBe(
            "The fact image contradicts itself: EntityNames has 5 elements where 6 are expected. Write it again with the compiler of this version.");
    }

    [Fact]
    public void Open_StartsThatDoNotCoverTheirTable_IsRefused()
    {
        var forged = (byte[])Image.Clone();
        var (offset, length) = ImageForge.Section(forged, SectionId.AliasStarts);
        BinaryPrimitives.WriteInt32LittleEndian(forged.AsSpan(offset + length - 4), 1);

        Should.Throw<ImageFormatException>(() => FactGraph.Open(ImageForge.Sign(forged))).Message.ShouldBe(
            "The fact image contradicts itself: AliasStarts does not cover its table of 2 rows. Write it again with the compiler of this version.");
    }

    [Fact]
    public void Read_AnyContentUnderRightHashes_ThrowsAtWorst() => RandomTest.Run(random =>
    {
        var first = (int)ImageLayout.Align(ImageForge.TableEnd);
        var surprises = new List<string>();
        for (var run = 0; run < 1_500; run++)
        {
            var forged = (byte[])Image.Clone();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var offset = random.Next(first / 4, forged.Length / 4) * 4;
                BinaryPrimitives.WriteInt32LittleEndian(forged.AsSpan(offset), random.Next(4) switch
                {
                    0 => -1,
                    1 => int.MinValue,
                    2 => int.MaxValue,
                    _ => random.Next(64),
                });
            }

            try
            {
                using var graph = FactGraph.Open(ImageForge.Sign(forged));
                GraphWalker.ReadEverything(graph);
            }
            catch (Exception exception) when (exception is ImageFormatException or ArgumentException or IndexOutOfRangeException
                or InvalidOperationException or OverflowException)
            {
                continue;
            }
            catch (Exception exception)
            {
                surprises.Add($"run {run}: {exception.GetType().Name} {exception.Message}");
            }
        }

        surprises.ShouldBeEmpty();
    });
}
