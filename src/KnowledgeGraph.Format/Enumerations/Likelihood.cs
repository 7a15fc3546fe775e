namespace KnowledgeGraph;

/// <summary>The probability words of ICD 203, from least to most likely. The numbers are those of the image.</summary>
public enum Likelihood : byte
{
    /// <summary>1 to 5 %.</summary>
    AlmostNoChance = 0,

    /// <summary>5 to 20 %.</summary>
    VeryUnlikely = 1,

    /// <summary>20 to 45 %.</summary>
    Unlikely = 2,

    /// <summary>45 to 55 %.</summary>
    RoughlyEvenChance = 3,

    /// <summary>55 to 80 %.</summary>
    Likely = 4,

    /// <summary>80 to 95 %.</summary>
    VeryLikely = 5,

    /// <summary>95 to 99 %.</summary>
    AlmostCertain = 6,
}
