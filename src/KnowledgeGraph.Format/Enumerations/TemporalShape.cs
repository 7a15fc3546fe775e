namespace KnowledgeGraph;

/// <summary>How a predicate's statements relate to time. The numbers are those of the image.</summary>
public enum TemporalShape : byte
{
    /// <summary>Holds always, as far as the set is concerned.</summary>
    Timeless = 0,

    /// <summary>Holds for a while: <c>since</c> and <c>until</c>.</summary>
    State = 1,

    /// <summary>Happens at a time: <c>on</c>.</summary>
    Event = 2,
}
