using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public sealed class SearchWorkspaceTests
{
    [Fact]
    public void Begin_EachSearch_HasAStampOfItsOwn()
    {
        var workspace = new SearchWorkspace(entities: 1);

        workspace.Begin().ShouldBe(1u);
        workspace.Begin().ShouldBe(2u);
    }

    [Fact]
    public void Begin_WhenTheStampsAreUsedUp_ForgetsWhatOldOnesMarked()
    {
        var workspace = new SearchWorkspace(entities: 1, SearchWorkspace.MaxStamp - 1);
        workspace.Begin().ShouldBe(uint.MaxValue);
        workspace.Visits[0] = new SearchWorkspace.Visit(1, 0);

        workspace.Begin().ShouldBe(1u);
        workspace.Visits[0].Stamp.ShouldBe(0u);
    }
}
