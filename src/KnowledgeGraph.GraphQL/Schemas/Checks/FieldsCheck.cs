using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas.Checks;

/// <summary>An object or interface has fields with output types, valid arguments, and resolvers that fit the types.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Objects.Type-Validation"/>
internal static class FieldsCheck
{
    public static void Check(CompositeType type, SchemaLinker schema)
    {
        if (type.Fields.Count == 0)
        {
            schema.Report($"Type {type.Name} must define one or more fields.");
        }

        foreach (var field in type.Fields)
        {
            NameCheck.Check(field.Name, field, schema);
            if (!field.Type.IsOutput)
            {
                schema.Report($"The type of {field.Coordinate} must be Output Type but got: {field.Type}.");
            }
            else if (type is ObjectType && !Fits(field))
            {
                schema.Report($"The resolver of {field.Coordinate} does not give values of type {field.Type}.");
            }

            if (schema.BeginCheck(field.Arguments))
            {
                InputValuesCheck.Check(field.Arguments, name => $"{field.Coordinate}({name}:)", schema);
            }
        }
    }

    private static bool Fits(FieldDefinition field)
    {
        var type = field.Type.Nullable;
        var item = (type as ListType)?.Item.Nullable;
        return field.Resolver switch
        {
            LeafResolver => type.IsLeaf,
            ObjectResolver => type is CompositeType,
            LeafListResolver => item is { IsLeaf: true },
            ObjectListResolver => item is CompositeType,
            _ => true,
        };
    }
}
