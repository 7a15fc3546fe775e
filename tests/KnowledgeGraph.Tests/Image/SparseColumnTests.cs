using System.Buffers.Binary;
using System.Globalization;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Tests.Image;

/// <summary>Columns that most statements have nothing in, against the facts that they were written from.</summary>
public sealed class SparseColumnTests
{
    private static readonly FactSet Base = ModelRailway.Facts with { Conflicts = default };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(200)]
    public void Columns_AnyRows_AreThoseOfTheFacts(int count) => RandomTest.Run(random =>
    {
        var template = Base.Statements.First(statement => statement.Id == ModelRailway.ServesHarbour);
        var speaker = Base.Entities[0].Id;
        foreach (var share in (double[])[0, 0.03, 0.5, 1])
        {
            var statements = Enumerable.Range(0, count).Select(index => template with
            {
                Id = $"st_{index:x16}",
                AttributedTo = random.NextDouble() < share ? speaker : null,
                RankReason = random.NextDouble() < share ? $"reason {index}" : null,
                Note = random.NextDouble() < share ? $"note {index}" : null,
                Time = random.NextDouble() < share ? Dated(random.Next(5)) : Compiler.Symbols.ValidTime.Always,
                Evidence = random.NextDouble() < share ? new([new EvidenceSymbol(Base.Sources[0].Id, index, 1, 1, false)]) : default,
            }).ToArray();

            using var graph = Images.Open(Base with { Statements = new(statements) });

            graph.Statements.Count.ShouldBe(count);
            foreach (var expected in statements)
            {
                graph.TryFindStatement(expected.Id, out var actual).ShouldBeTrue();
                actual.AttributedTo?.Id.ShouldBe(expected.AttributedTo);
                (actual.AttributedTo is null).ShouldBe(expected.AttributedTo is null);
                actual.RankReason.ShouldBe(expected.RankReason);
                actual.Note.ShouldBe(expected.Note);
                actual.Time.ShouldBe(new ValidTime(
                    expected.Time.SinceEarliest, expected.Time.SinceLatest, expected.Time.UntilEarliest, expected.Time.UntilLatest));
                actual.Since.ShouldBe(expected.Time.Since);
                actual.Evidence.Select(passage => passage.Offset).ShouldBe(expected.Evidence.Select(passage => passage.Offset));
            }

            graph.Statements.Notes.Count.ShouldBe(statements.Count(statement => statement.Note is not null));
        }
    });

    [Fact]
    public void Column_RowPastTheTable_IsRefused()
    {
        using var graph = Images.Open(Base);

        Should.Throw<ArgumentOutOfRangeException>(() => graph.Statements.Notes[new StatementRow(graph.Statements.Count)]);
        Should.Throw<ArgumentOutOfRangeException>(() => graph.Statements.Notes[StatementRow.None]);
    }

    [Fact]
    public void Open_PresenceThatCountsMoreThanThereAre_IsRefused()
    {
        var forged = Images.Write(Base);
        var (offset, length) = ImageForge.Section(forged, SectionId.EvidencePresence);
        var before = forged.AsSpan(offset + length - 4);
        BinaryPrimitives.WriteInt32LittleEndian(before, BinaryPrimitives.ReadInt32LittleEndian(before) + 1);

        Should.Throw<ImageFormatException>(() => FactGraph.Open(ImageForge.Sign(forged))).Message.ShouldContain("EvidenceStarts has");
    }

    [Fact]
    public void Open_PresenceThatCountsLessThanNothing_IsRefused()
    {
        var forged = Images.Write(Base);
        var (offset, length) = ImageForge.Section(forged, SectionId.EvidencePresence);
        BinaryPrimitives.WriteInt32LittleEndian(forged.AsSpan(offset + length - 4), -40);

        Should.Throw<ImageFormatException>(() => FactGraph.Open(ImageForge.Sign(forged))).Message.ShouldContain("EvidencePresence counts -");
    }

    /// <summary>Opening reads the last group alone: what others count shows when a row of theirs is read.</summary>
    [Theory]
    [InlineData(-1_000)]
    [InlineData(-1)]
    [InlineData(1_000_000)]
    public void Row_OfAGroupThatCountsWrongly_IsRefused(int before)
    {
        var template = Base.Statements[0] with { Evidence = new([new EvidenceSymbol(Base.Sources[0].Id, 0, 1, 1, false)]) };
        var forged = Images.Write(Base with { Statements = new([.. Enumerable.Range(0, 100).Select(index => template with { Id = $"st_{index:x16}" })]) });
        var (offset, _) = ImageForge.Section(forged, SectionId.EvidencePresence);
        BinaryPrimitives.WriteInt32LittleEndian(forged.AsSpan(offset + 4), before);

        using var graph = FactGraph.Open(ImageForge.Sign(forged));

        Should.Throw<ImageFormatException>(() =>
        {
            for (var row = 0; row < graph.Statements.Count; row++)
            {
                _ = graph.Statement(new StatementRow(row)).Evidence.Count;
            }
        });
    }

    private static Compiler.Symbols.ValidTime Dated(int year) =>
        new((2000 + year).ToString(CultureInfo.InvariantCulture), null, null, year, year + 10, int.MaxValue, int.MaxValue);
}
