namespace KnowledgeGraph.Api;

/// <summary>What <c>extensions.code</c> says about arguments that make no sense. The codes never change; messages may.</summary>
public static class ApiErrorCodes
{
    /// <summary><c>first</c> or <c>last</c> is negative or larger than a page may be.</summary>
    public const string PageSizeOutOfRange = "PAGE_SIZE_OUT_OF_RANGE";

    /// <summary>Both <c>first</c> and <c>last</c> are given.</summary>
    public const string PageSizeAmbiguous = "PAGE_SIZE_AMBIGUOUS";

    /// <summary>A cursor is none of this list.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";

    /// <summary>A cursor comes from another version of the fact set: begin again without it.</summary>
    public const string StaleCursor = "STALE_CURSOR";

    /// <summary>A number lies outside of its range.</summary>
    public const string ArgumentOutOfRange = "ARGUMENT_OUT_OF_RANGE";

    /// <summary>A list that was given is longer than allowed.</summary>
    public const string TooManyItems = "TOO_MANY_ITEMS";

    /// <summary>A list that chooses by naming names nothing.</summary>
    public const string EmptyList = "EMPTY_LIST";

    /// <summary>Two arguments leave nothing between them.</summary>
    public const string ContradictoryArguments = "CONTRADICTORY_ARGUMENTS";

    /// <summary>What was given is no content hash of a fact set.</summary>
    public const string InvalidContentHash = "INVALID_CONTENT_HASH";

    /// <summary>The server does not know the fact set of this content hash, or not any more.</summary>
    public const string UnknownFactSet = "UNKNOWN_FACT_SET";

    /// <summary>Conditions on related things stand too deep inside one another.</summary>
    public const string FilterTooDeep = "FILTER_TOO_DEEP";

    /// <summary>A list has been read for as long as allowed, by the number of rows that its conditions looked at: ask for less.</summary>
    public const string FilterTooCostly = "FILTER_TOO_COSTLY";

    /// <summary>A condition or key on the statement that leads to an entity, where none does.</summary>
    public const string NoStatement = "NO_STATEMENT";

    /// <summary>Several keys stand in one object of <c>order</c>.</summary>
    public const string OrderAmbiguous = "ORDER_AMBIGUOUS";
}
