namespace KnowledgeGraph.Api.Timelines;

/// <summary>What an entry of a timeline is.</summary>
internal enum TimelineShape
{
    /// <summary>It happens at a time.</summary>
    Point,

    /// <summary>It holds for a while.</summary>
    Range,
}
