namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>The numbers of records of a set that were read, taken and refused.</summary>
/// <param name="Set">Its name; that of an input for records that no set takes.</param>
public sealed record SetCounts(string Set)
{
    /// <summary>Records that it was to take.</summary>
    public int Read { get; internal set; }

    /// <summary>Records of which nothing is in the facts.</summary>
    public int Refused { get; internal set; }

    /// <summary>Records that are in the facts.</summary>
    public int Taken => Read - Refused;

    /// <summary>Statements in the facts.</summary>
    public int Statements { get; internal set; }

    /// <summary>Statements that were refused.</summary>
    public int RefusedStatements { get; internal set; }
}
