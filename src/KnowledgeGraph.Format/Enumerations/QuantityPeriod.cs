namespace KnowledgeGraph;

/// <summary>The period of a rate. The numbers are those of the image.</summary>
public enum QuantityPeriod : byte
{
    /// <summary>A total, not a rate.</summary>
    None = 0,
    Day = 1,
    Week = 2,
    Month = 3,
    Quarter = 4,
    Year = 5,
}
