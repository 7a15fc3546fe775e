using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>Finds the variables that arguments depend on. If there are none, the arguments are the same in each request.</summary>
internal static class ArgumentVariables
{
    /// <summary>The names of the variables in some arguments, each once.</summary>
    public static ImmutableArray<string> Of(IEnumerable<ArgumentNode> arguments)
    {
        List<string>? names = null;
        foreach (var argument in arguments)
        {
            AddFrom(argument.Value, ref names);
        }

        return names is null ? [] : [.. names.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The parser bounds the nesting of a value.</summary>
    private static void AddFrom(ValueNode value, ref List<string>? names)
    {
        switch (value)
        {
            case VariableNode variable:
                (names ??= []).Add(variable.Name);
                break;
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    AddFrom(item, ref names);
                }

                break;
            case ObjectValueNode members:
                foreach (var member in members.Fields)
                {
                    AddFrom(member.Value, ref names);
                }

                break;
            default:
                break;
        }
    }
}
