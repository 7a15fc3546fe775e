namespace KnowledgeGraph.GraphQL.Types;

/// <summary>The kind of input where a scalar is expected. Null never reaches a scalar.</summary>
public enum ScalarInputKind
{
    /// <summary>A number without fraction or exponent.</summary>
    Int,

    /// <summary>A number with a fraction or an exponent.</summary>
    Float,
    String,
    Boolean,

    /// <summary>A bare name; only in documents.</summary>
    Enum,
    List,
    Object,
}
