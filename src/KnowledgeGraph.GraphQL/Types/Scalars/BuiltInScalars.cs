namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>The five scalars that the specification defines.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Scalars.Built-in-Scalars"/>
internal static class BuiltInScalars
{
    public static ScalarType Int { get; } = new IntType();

    public static ScalarType Float { get; } = new FloatType();

    public static ScalarType String { get; } = new StringType();

    public static ScalarType Boolean { get; } = new BooleanType();

    public static ScalarType Id { get; } = new IdType();

    public static IReadOnlyList<ScalarType> All { get; } = [Int, Float, String, Boolean, Id];
}
