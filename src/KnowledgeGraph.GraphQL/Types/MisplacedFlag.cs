namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// A flag that developers try in an input object that says the same with another field: <c>isNull: true</c> for <c>eq: null</c>, and
/// <c>isNull: false</c> for <c>neq: null</c>.
/// </summary>
/// <param name="names">The names that they try, in any case.</param>
/// <param name="whenTrue">The field that says it where the flag is true or not known, with its value as the language writes it.</param>
/// <param name="whenFalse">The same where the flag is false.</param>
public sealed class MisplacedFlag(IReadOnlyList<string> names, (string Field, string Value) whenTrue, (string Field, string Value) whenFalse)
{
    public IReadOnlyList<string> Names { get; } = names;

    public (string Field, string Value) WhenTrue { get; } = whenTrue;

    public (string Field, string Value) WhenFalse { get; } = whenFalse;
}
