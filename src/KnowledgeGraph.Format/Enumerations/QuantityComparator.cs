namespace KnowledgeGraph;

/// <summary>How the true value relates to the amount. The numbers are those of the image.</summary>
public enum QuantityComparator : byte
{
    Exactly = 0,
    About = 1,
    AtLeast = 2,
    MoreThan = 3,
    AtMost = 4,
    LessThan = 5,
}
