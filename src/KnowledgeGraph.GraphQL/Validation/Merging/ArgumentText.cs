using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>
/// Arguments as a text that is the same for equal arguments, whatever the order of the arguments and of the fields of objects.
/// </summary>
internal static class ArgumentText
{
    public static string Of(ImmutableArray<ArgumentNode> arguments) => arguments.IsEmpty
        ? ""
        : string.Join(
            ", ",
            arguments
                .OrderBy(static argument => argument.Name, StringComparer.Ordinal)
                .Select(static argument => $"{argument.Name}: {Of(argument.Value)}"));

    private static string Of(ValueNode value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return value switch
        {
            ListValueNode list => $"[{string.Join(", ", list.Values.Select(Of))}]",
            ObjectValueNode instance => $"{{{string.Join(", ", FieldsOf(instance))}}}",
            _ => Printer.Print(value),
        };
    }

    private static IEnumerable<string> FieldsOf(ObjectValueNode instance) => instance.Fields
        .OrderBy(static field => field.Name, StringComparer.Ordinal)
        .Select(static field => $"{field.Name}: {Of(field.Value)}");
}
