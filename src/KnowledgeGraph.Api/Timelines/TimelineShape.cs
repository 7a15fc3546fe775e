namespace KnowledgeGraph.Api.Timelines;

/// <summary>The shape of an entry of a timeline.</summary>
internal enum TimelineShape
{
    /// <summary>An event at a point in time.</summary>
    Point,

    /// <summary>A state over a period.</summary>
    Range,
}
