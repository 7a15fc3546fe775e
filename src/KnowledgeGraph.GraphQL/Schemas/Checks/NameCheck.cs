using System.Buffers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas.Checks;

/// <summary>
/// Names consist of letters, digits and underscores, do not begin with a digit, and do not begin with the two underscores of introspection.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Names"/>
internal static class NameCheck
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static void CheckType(NamedType type, SchemaLinker schema)
    {
        if (!type.IsBuiltIn || !IsIntrospection(type))
        {
            Check(type.Name, type.Name, schema);
        }
    }

    /// <param name="coordinate">The element that has the name, or its coordinate.</param>
    public static void Check(string name, object coordinate, SchemaLinker schema)
    {
        if (!IsName(name))
        {
            schema.Report(
                $"{coordinate}: \"{name}\" is not a name: names consist of letters, digits and _, and do not begin with a digit.");
        }
        else if (name.StartsWith("__", StringComparison.Ordinal))
        {
            schema.Report($"{coordinate}: Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.");
        }
    }

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.AsSpan().IndexOfAnyExcept(NameCharacters) < 0;

    private static bool IsIntrospection(NamedType type) => type.Name is "__Schema" or "__Type" or "__Field"
        or "__InputValue" or "__EnumValue" or "__Directive" or "__TypeKind" or "__DirectiveLocation";
}
