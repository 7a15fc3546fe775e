using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Filters;

/// <summary>The flags by which clients ask whether there is a value, for suggestions.</summary>
internal static class PresenceFlags
{
    private static readonly string[] Missing = ["isNull", "isEmpty", "isMissing", "missing", "empty", "null"];
    private static readonly string[] Present = ["exists", "isNotNull", "notNull", "isNotEmpty", "notEmpty", "isSet", "present"];

    /// <summary>The flags of a type of conditions.</summary>
    /// <param name="missing">The field, and its value, that says that there is none.</param>
    /// <param name="present">The field, and its value, that says that there is one.</param>
    public static MisplacedFlag[] Of((string Field, string Value) missing, (string Field, string Value) present) =>
        [new(Missing, missing, present), new(Present, present, missing)];
}
