namespace KnowledgeGraph.Exchange.Import.Data;

/// <summary>The shape of a value in somebody's data.</summary>
public enum DataKind
{
    /// <summary>JSON's <c>null</c>, YAML's <c>~</c>.</summary>
    Nothing,

    /// <summary>A text, a number or a boolean, as it is written.</summary>
    Text,
    List,
    Map,
}
