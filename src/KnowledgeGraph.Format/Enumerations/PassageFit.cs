namespace KnowledgeGraph;

/// <summary>Whether a passage has a part of the statement that cites it: a name, an amount, a date. The numbers are those of the image.</summary>
public enum PassageFit : byte
{
    /// <summary>Nothing was looked for: the statement has no such part, or the document was not available.</summary>
    NotChecked = 0,

    /// <summary>The passage has it.</summary>
    InPassage = 1,

    /// <summary>The passage has words that stand for it.</summary>
    ByStandIn = 2,

    /// <summary>The sentence around the passage has it, or the one before, or, for a date, the source.</summary>
    InSentence = 3,

    /// <summary>Another passage of the statement has it.</summary>
    InOther = 4,

    /// <summary>No passage of the statement has it.</summary>
    Missing = 5,

    /// <summary>No passage of the statement has it, and the set says why: the statement is implied, or there is an exception with a reason.</summary>
    Excused = 6,
}
