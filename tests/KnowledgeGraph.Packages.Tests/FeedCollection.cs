namespace KnowledgeGraph.Packages.Tests;

/// <summary>All tests use one feed, one after the other: packing takes longer than most of them.</summary>
[CollectionDefinition(Name)]
public sealed class FeedCollection : ICollectionFixture<PackageFeed>
{
    public const string Name = "feed";
}
