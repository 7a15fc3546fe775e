namespace KnowledgeGraph.Api.Naming;

/// <summary>The fields of an entry of a timeline that conditions or orders have too.</summary>
internal static class TimelineFieldNames
{
    public const string Shape = "shape";
    public const string At = "at";
    public const string Start = "start";
    public const string End = "end";
    public const string Statement = "statement";
}
