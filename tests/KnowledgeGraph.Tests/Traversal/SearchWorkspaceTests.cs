using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public sealed class SearchWorkspaceTests
{
    [Fact]
    public void Begin_EachSearch_HasTwoStampsOfItsOwn()
    {
        var workspace = new SearchWorkspace(entities: 1);

        workspace.Begin().ShouldBe(2u);
        workspace.Begin().ShouldBe(4u);
    }

    [Fact]
    public void Begin_WhenTheStampsAreUsedUp_ForgetsWhatOldOnesMarked()
    {
        var workspace = new SearchWorkspace(entities: 1, SearchWorkspace.LastSearch - 1);
        workspace.Begin().ShouldBe(uint.MaxValue - 1);
        workspace.Visits[0] = new SearchWorkspace.Visit(2, 0);

        workspace.Begin().ShouldBe(2u);
        workspace.Visits[0].Stamp.ShouldBe(0u);
    }
}
