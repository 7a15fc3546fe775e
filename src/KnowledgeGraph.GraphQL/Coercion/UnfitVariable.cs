using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>
/// Finds what is wrong with a literal that validation let pass: a variable in it that is null, or was not given, where null may not stand. How
/// deep a literal nests is bounded by the parser.
/// </summary>
internal static class UnfitVariable
{
    /// <summary>The first such variable, or null if that is not what is wrong.</summary>
    public static VariableNode? Find(ValueNode literal, GraphQLType type, VariableValues variables) => literal switch
    {
        VariableNode variable => type is NonNullType && (!variables.TryGet(variable.Name, out var value) || value is null) ? variable : null,
        ListValueNode list when type.Nullable is ListType expected =>
            list.Values.Select(item => Find(item, expected.Item, variables)).FirstOrDefault(found => found is not null),
        ObjectValueNode instance when type.Named is InputObjectType expected => FindInFields(instance, expected, variables),
        _ => null,
    };

    private static VariableNode? FindInFields(ObjectValueNode instance, InputObjectType type, VariableValues variables)
    {
        foreach (var field in type.Fields)
        {
            var given = instance.Fields.FirstOrDefault(candidate => candidate.Name == field.Name)?.Value;

            // A default takes the place of a variable that was not given.
            var isOmitted = given is VariableNode variable && field.DefaultValue is not null && !variables.TryGet(variable.Name, out _);
            if (given is not null && !isOmitted && Find(given, field.Type, variables) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
