namespace KnowledgeGraph.Exchange.Popolo;

/// <summary>The form in which Popolo has a statement.</summary>
internal enum PopoloPlace
{
    None,

    /// <summary>A property of the subject, of which there is one value.</summary>
    Property,

    /// <summary>A page of the subject.</summary>
    Link,

    /// <summary>A membership of the subject.</summary>
    Membership,
}
