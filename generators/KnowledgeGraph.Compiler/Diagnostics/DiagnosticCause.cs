using System.Text;

namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>
/// The cause of a diagnostic, which tells one mistake from another: two diagnostics of one cause go away together, like those about the many
/// values of a scheme that the ontology does not declare.
/// </summary>
public static class DiagnosticCause
{
    /// <summary>
    /// The arguments that name the one fact concerned and say nothing about the cause, by id. All other arguments belong to the cause.
    /// </summary>
    private static readonly Dictionary<string, int[]> OwnArguments = new(StringComparer.Ordinal)
    {
        ["KG0007"] = [0], // the key
        ["KG0015"] = [0], // the new name
        ["KG1003"] = [0], // the owner that needs the key
        ["KG1005"] = [0], // the id
        ["KG1014"] = [0], // the subject
        ["KG1015"] = [0], // the object
        ["KG1016"] = [0], // the value
        ["KG1025"] = [2, 3], // both ends
        ["KG1027"] = [0], // the entity
        ["KG1028"] = [0, 1, 2], // the names
        ["KG1029"] = [0, 1],
        ["KG1030"] = [0, 2], // the entity
        ["KG1032"] = [3, 4], // both ends
        ["KG1045"] = [0, 1], // both ids
        ["KG3002"] = [1], // the other end
        ["KG3003"] = [0], // the identifier
        ["KG3004"] = [0], // the entity
        ["KG3005"] = [0, 2], // the identifier and its owner
        ["KG3006"] = [1, 2, 3, 4], // all but the predicate
        ["KG3007"] = [0], // the value
        ["KG3008"] = [0, 2],
        ["KG3009"] = [0], // the entity
        ["KG4001"] = [0], // the date
        ["KG4002"] = [0, 1],
        ["KG4004"] = [0, 1, 2],
        ["KG5001"] = [0], // the passage
        ["KG5005"] = [0],
        ["KG5006"] = [0, 1], // the digests
        ["KG5008"] = [0], // the source
        ["KG6001"] = [1, 2, 3, 4], // all but the predicate
        ["KG6002"] = [2, 3, 4],
        ["KG6003"] = [0, 2, 3],
    };

    /// <summary>Equal for two diagnostics of one cause.</summary>
    public static string Of(Diagnostic diagnostic)
    {
        var own = OwnArgumentsOf(diagnostic.Id);
        var text = new StringBuilder(diagnostic.Id).Append(diagnostic.Severity);
        for (var i = 0; i < diagnostic.Arguments.Count; i++)
        {
            text.Append('\n').Append(!own.Contains(i) ? WithoutOwner(diagnostic.Arguments[i]) : "");
        }

        return text.ToString();
    }

    /// <summary>The arguments of an id that do not belong to the cause.</summary>
    public static IReadOnlyCollection<int> OwnArgumentsOf(string id) => OwnArguments.TryGetValue(id, out var own) ? own : [];

    /// <summary><c>The entity 'x'</c> and <c>The entity 'y'</c> lack the same; advice after a semicolon depends on the value.</summary>
    private static string WithoutOwner(string argument) =>
        argument.IndexOf("; ", StringComparison.Ordinal) is >= 0 and var advice ? argument.Substring(0, advice)
        : argument.StartsWith("The ", StringComparison.Ordinal) && argument.IndexOf(" '", StringComparison.Ordinal) is > 0 and var quote
            ? argument.Substring(0, quote)
            : argument;
}
