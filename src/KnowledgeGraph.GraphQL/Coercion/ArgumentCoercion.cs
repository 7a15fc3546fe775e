using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>The arguments of a field or a directive, coerced to their types, with defaults applied.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#CoerceArgumentValues()"/>
internal static class ArgumentCoercion
{
    /// <param name="failure">The reason, which depends on the values of variables: validation has found any other.</param>
    public static bool TryCoerce(
        IReadOnlyList<ArgumentDefinition> definitions,
        ImmutableArray<ArgumentNode> nodes,
        VariableValues variables,
        [NotNullWhen(true)] out ArgumentValues? arguments,
        [NotNullWhen(false)] out BindFailure? failure)
    {
        (arguments, failure) = (null, null);
        var values = new InputValuesBuilder(definitions.Count);
        foreach (var argument in definitions)
        {
            var given = Find(nodes, argument.Name);
            if (given is VariableNode absent && !variables.TryGet(absent.Name, out _))
            {
                if (!values.TryAddDefault(argument))
                {
                    failure = Failure(
                        $"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was provided the variable "
                        + $"\"${absent.Name}\" which was not provided a runtime value.",
                        given);
                    return false;
                }
            }
            else if (given is null)
            {
                if (!values.TryAddDefault(argument))
                {
                    failure = Failure($"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was not provided.");
                    return false;
                }
            }
            else if (!TryAdd(argument, given, variables, ref values, out failure))
            {
                return false;
            }
        }

        arguments = values.ToArguments();
        return true;
    }

    private static bool TryAdd(
        ArgumentDefinition argument,
        ValueNode given,
        VariableValues variables,
        ref InputValuesBuilder values,
        [NotNullWhen(false)] out BindFailure? failure)
    {
        failure = null;
        if (LiteralCoercion.TryCoerce(given, argument.Type, variables, out var value, out _))
        {
            values.Add(argument.Name, value);
            return true;
        }

        failure = Failure(
            given is VariableNode or NullValueNode
                ? $"Argument \"{argument.Name}\" of non-null type \"{argument.Type}\" must not be null."
                : $"Argument \"{argument.Name}\" has invalid value {ValueText.Of(given)}.",
            UnfitVariable.Find(given, argument.Type, variables) ?? given);
        return false;
    }

    private static BindFailure Failure(string message, ValueNode? given = null) =>
        new(message, GraphQLErrorCodes.BadArguments, given?.Start);

    private static ValueNode? Find(ImmutableArray<ArgumentNode> nodes, string name)
    {
        foreach (var argument in nodes)
        {
            if (argument.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
