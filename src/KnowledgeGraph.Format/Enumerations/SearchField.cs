namespace KnowledgeGraph.Search;

/// <summary>Which text of an entity a search met. The numbers are those of the image.</summary>
public enum SearchField : byte
{
    /// <summary>Its name.</summary>
    Name = 0,

    /// <summary>One of its other names, in any language.</summary>
    Alias = 1,

    /// <summary>Its id.</summary>
    Id = 2,

    /// <summary>Its description.</summary>
    Description = 3,
}
