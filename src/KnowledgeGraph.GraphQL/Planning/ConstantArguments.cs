using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>Tells arguments that are the same in each request from those that are not.</summary>
internal static class ConstantArguments
{
    public static bool DependOnVariables(FieldNode field)
    {
        foreach (var argument in field.Arguments)
        {
            if (HasVariable(argument.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The parser bounds how deep a value nests.</summary>
    private static bool HasVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode members => members.Fields.Any(member => HasVariable(member.Value)),
        _ => false,
    };
}
