namespace KnowledgeGraph;

/// <summary>Wikibase's ranks. The numbers are those of the image.</summary>
public enum Rank : byte
{
    /// <summary>Kept, and known to be wrong or superseded: left out unless asked for.</summary>
    Deprecated = 0,
    Normal = 1,

    /// <summary>The one to take where several disagree.</summary>
    Preferred = 2,
}
