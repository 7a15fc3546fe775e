namespace KnowledgeGraph;

/// <summary>The type of the object of a statement. The numbers are those of the image.</summary>
public enum ValueKind : byte
{
    /// <summary>Another entity: the statement is an edge of the graph.</summary>
    Entity = 0,
    Text = 1,
    LanguageText = 2,
    Integer = 3,
    Decimal = 4,
    Boolean = 5,

    /// <summary>A date as precise as it is known.</summary>
    Date = 6,
    Quantity = 7,

    /// <summary>An absolute URL.</summary>
    Url = 8,

    /// <summary>One value of a declared enumeration.</summary>
    Enumeration = 9,
}
