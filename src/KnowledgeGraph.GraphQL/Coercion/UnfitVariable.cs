using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>
/// Finds what is wrong with a literal that has passed validation: a variable in it that is null or absent where null is not allowed. The
/// parser bounds the nesting of a literal.
/// </summary>
internal static class UnfitVariable
{
    /// <summary>The first such variable; null if there is none.</summary>
    public static VariableNode? Find(ValueNode literal, GraphQLType type, VariableValues variables) => literal switch
    {
        VariableNode variable =>
            type is NonNullType && (!variables.TryGet(variable.Name, out var value) || value is null) ? variable : null,
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

            // A default takes the place of an absent variable.
            var isOmitted = given is VariableNode variable && field.DefaultValue is not null && !variables.TryGet(variable.Name, out _);
            if (given is not null && !isOmitted && Find(given, field.Type, variables) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
