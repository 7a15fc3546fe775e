namespace KnowledgeGraph.Api;

/// <summary>Values of <c>extensions.code</c> for invalid arguments. The codes never change; messages may.</summary>
public static class ApiErrorCodes
{
    /// <summary><c>first</c> or <c>last</c> is negative or exceeds the maximum page size.</summary>
    public const string PageSizeOutOfRange = "PAGE_SIZE_OUT_OF_RANGE";

    /// <summary>Both <c>first</c> and <c>last</c> are given.</summary>
    public const string PageSizeAmbiguous = "PAGE_SIZE_AMBIGUOUS";

    /// <summary>A cursor does not belong to this list.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";

    /// <summary>A cursor belongs to another version of the fact set: start again without it.</summary>
    public const string StaleCursor = "STALE_CURSOR";

    /// <summary>A number is out of range.</summary>
    public const string ArgumentOutOfRange = "ARGUMENT_OUT_OF_RANGE";

    /// <summary>A list argument is longer than allowed.</summary>
    public const string TooManyItems = "TOO_MANY_ITEMS";

    /// <summary>A list argument that restricts the result is empty.</summary>
    public const string EmptyList = "EMPTY_LIST";

    /// <summary>Two arguments exclude each other.</summary>
    public const string ContradictoryArguments = "CONTRADICTORY_ARGUMENTS";

    /// <summary>None of several arguments is given, of which one is needed.</summary>
    public const string MissingArgument = "MISSING_ARGUMENT";

    /// <summary>The argument is not a language tag.</summary>
    public const string InvalidLanguage = "INVALID_LANGUAGE";

    /// <summary>The argument is not a content hash of a fact set.</summary>
    public const string InvalidContentHash = "INVALID_CONTENT_HASH";

    /// <summary>The fact set with this content hash is unknown or no longer available.</summary>
    public const string UnknownFactSet = "UNKNOWN_FACT_SET";

    /// <summary>A view leaves out a source that does not exist.</summary>
    public const string UnknownSource = "UNKNOWN_SOURCE";

    /// <summary>Conditions on related objects are nested too deeply.</summary>
    public const string FilterTooDeep = "FILTER_TOO_DEEP";

    /// <summary>The conditions of a list have examined the maximum number of rows.</summary>
    public const string FilterTooCostly = "FILTER_TOO_COSTLY";

    /// <summary>A condition or order by the statement behind a relation, in a list that is not one of relations.</summary>
    public const string NoStatement = "NO_STATEMENT";

    /// <summary>The items of a list have nothing to be counted by the key of a facet.</summary>
    public const string NoFacet = "NO_FACET";

    /// <summary>One object of <c>order</c> has several keys.</summary>
    public const string OrderAmbiguous = "ORDER_AMBIGUOUS";

    /// <summary>A gateway asks for an object by something that is not a key of a type of this subgraph.</summary>
    public const string InvalidRepresentation = "INVALID_REPRESENTATION";

    /// <summary>A gateway asks for the schema, which the server does not show.</summary>
    public const string SchemaNotShown = "SCHEMA_NOT_SHOWN";
}
