using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Tests.Reviews;

/// <summary>Reviews in an image, against their model.</summary>
public sealed class ReviewTableTests
{
    private static readonly ReviewSymbol[] Written = [new("ana", 20_716, 0x3fa91c02, true), new("ben", 20_000, uint.MaxValue, false)];

    [Fact]
    public void Reviews_OfAnyStatement_AreThoseOfTheModel() => Prop.ForAll(RandomGraph.Sets.ToArbitrary(), set =>
    {
        var reviewed = set with
        {
            Statements = set.Statements.Select((statement, index) => statement with
            {
                ReviewState = (ReviewState)(index % 4),
                Reviews = new(index % 4 == 0 ? [] : Written[..(index % 3)]),
            }).ToEquatableArray(),
        };
        using var graph = Images.Open(reviewed);
        foreach (var statement in reviewed.Statements)
        {
            graph.TryFindStatement(statement.Id, out var row).ShouldBeTrue();
            row.ReviewState.ShouldBe(statement.ReviewState);
            row.Reviews.Select(review => new ReviewSymbol(review.By, review.Day, review.Digest, review.IsCurrent)).ShouldBe(statement.Reviews);
        }
    }).ShouldHold();

    [Fact]
    public void Review_HasItsDateAndText()
    {
        var set = ModelRailway.Facts;
        using var graph = Images.Open(set with
        {
            Statements = set.Statements.Select(statement => statement with { ReviewState = ReviewState.Current, Reviews = new(Written) })
                .ToEquatableArray(),
        });

        var review = graph.Statement(new StatementRow(0)).Reviews[0];

        review.On.ShouldBe(new DateOnly(2026, 9, 20));
        review.ToString().ShouldBe("ana 2026-09-20 3fa91c02");
        default(Review).ToString().ShouldBe("");
    }

    [Fact]
    public void Image_WithoutReviews_HasNoRowForThem()
    {
        using var graph = Images.Open(ModelRailway.Facts with
        {
            Statements = ModelRailway.Facts.Statements.Select(statement => statement with { ReviewState = ReviewState.None, Reviews = default })
                .ToEquatableArray(),
        });

        graph.Statements.Reviews.ShouldBeNull();
        graph.Statement(new StatementRow(0)).Reviews.Count.ShouldBe(0);
        graph.Statement(new StatementRow(0)).ReviewState.ShouldBe(ReviewState.None);
    }
}
