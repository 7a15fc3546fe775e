using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas.Checks;

/// <summary>Checks a schema whose names have been resolved against the rules for type systems.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System"/>
internal static class SchemaChecker
{
    public static void Check(SchemaLinker schema)
    {
        foreach (var directive in schema.Directives)
        {
            DirectiveCheck.Check(directive, schema);
        }

        foreach (var type in schema.Types.Values.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            NameCheck.CheckType(type, schema);
            switch (type)
            {
                case UnionType union:
                    UnionCheck.Check(union, schema);
                    break;
                case EnumType enumType:
                    EnumCheck.Check(enumType, schema);
                    break;
                case InputObjectType inputObject:
                    InputObjectCheck.Check(inputObject, schema);
                    break;
                case CompositeType composite:
                    FieldsCheck.Check(composite, schema);
                    ImplementationCheck.Check(composite, schema);
                    break;
            }
        }

        if (schema.Errors.Count == 0)
        {
            InputCycleCheck.Check(schema);
        }
    }
}
