using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Coercion;

/// <summary>The arguments of a field, coerced to their types and completed by their defaults.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#CoerceArgumentValues()"/>
internal static class ArgumentCoercion
{
    /// <param name="error">What is wrong. Validation leaves only what depends on the values of variables.</param>
    public static bool TryCoerce(
        FieldDefinition definition,
        FieldNode node,
        VariableValues variables,
        [NotNullWhen(true)] out ArgumentValues? arguments,
        [NotNullWhen(false)] out string? error)
    {
        (arguments, error) = (null, null);
        var values = new InputValuesBuilder(definition.Arguments.Count);
        foreach (var argument in definition.Arguments)
        {
            var given = Find(node, argument.Name);
            if (given is VariableNode absent && !variables.TryGet(absent.Name, out _))
            {
                if (!values.TryAddDefault(argument))
                {
                    error = $"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was provided the variable \"${absent.Name}\" which was not "
                        + "provided a runtime value.";
                    return false;
                }
            }
            else if (given is null)
            {
                if (!values.TryAddDefault(argument))
                {
                    error = $"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was not provided.";
                    return false;
                }
            }
            else if (!TryAdd(argument, given, variables, ref values, out error))
            {
                return false;
            }
        }

        arguments = values.ToArguments();
        return true;
    }

    private static bool TryAdd(
        ArgumentDefinition argument, ValueNode given, VariableValues variables, ref InputValuesBuilder values, [NotNullWhen(false)] out string? error)
    {
        error = null;
        if (LiteralCoercion.TryCoerce(given, argument.Type, variables, out var value, out _))
        {
            values.Add(argument.Name, value);
            return true;
        }

        error = given is VariableNode or NullValueNode
            ? $"Argument \"{argument.Name}\" of non-null type \"{argument.Type}\" must not be null."
            : $"Argument \"{argument.Name}\" has invalid value {Printer.Print(given)}.";
        return false;
    }

    private static ValueNode? Find(FieldNode node, string name)
    {
        foreach (var argument in node.Arguments)
        {
            if (argument.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
