namespace KnowledgeGraph.Exchange.Ftm;

/// <summary>The form in which FollowTheMoney has a statement.</summary>
internal enum FtmPlaceType
{
    None,

    /// <summary>A property of the subject.</summary>
    Property,

    /// <summary>An entity of its own.</summary>
    Entity,
}
