namespace KnowledgeGraph.GraphQL.Types;

/// <summary>What a client wrote where a scalar is expected. Null is never asked of a scalar.</summary>
public enum ScalarInputKind
{
    /// <summary>A number without fraction and exponent.</summary>
    Int,

    /// <summary>A number with a fraction or an exponent.</summary>
    Float,
    String,
    Boolean,

    /// <summary>A bare name; in documents only.</summary>
    Enum,
    List,
    Object,
}
