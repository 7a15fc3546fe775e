using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas.Checks;

/// <summary>A type has what its interfaces require: their fields, the arguments of these, and their interfaces in turn.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#IsValidImplementation()"/>
internal static class ImplementationCheck
{
    public static void Check(CompositeType type, SchemaLinker schema)
    {
        foreach (var implemented in type.Interfaces)
        {
            if (implemented == type)
            {
                schema.Report($"Type {type.Name} cannot implement itself because it would create a circular reference.");
                continue;
            }

            foreach (var inherited in implemented.InterfaceNames)
            {
                if (inherited == type.Name)
                {
                    schema.Report($"Type {type.Name} cannot implement {implemented.Name} because it would create a circular reference.");
                }
                else if (!type.InterfaceNames.Contains(inherited))
                {
                    schema.Report($"Type {type.Name} must implement {inherited} because it is implemented by {implemented.Name}.");
                }
            }

            foreach (var promised in implemented.Fields)
            {
                CheckField(type, implemented, promised, schema);
            }
        }
    }

    private static void CheckField(CompositeType type, InterfaceType implemented, FieldDefinition promised, SchemaLinker schema)
    {
        var field = type.FindField(promised.Name);
        if (field is null)
        {
            schema.Report($"Interface field {promised.Coordinate} expected but {type.Name} does not provide it.");
            return;
        }

        if (!field.Type.IsSubtypeOf(promised.Type))
        {
            schema.Report(
                $"Interface field {promised.Coordinate} expects type {promised.Type} but {field.Coordinate} is type {field.Type}.");
        }

        if (field.DeprecationReason is not null && promised.DeprecationReason is null)
        {
            schema.Report(
                $"Interface field {promised.Coordinate} is not deprecated, so implementation field {field.Coordinate} must not be "
                + "deprecated.");
        }

        if (!ReferenceEquals(field.Arguments, promised.Arguments))
        {
            CheckArguments(field, promised, schema);
        }
    }

    private static void CheckArguments(FieldDefinition field, FieldDefinition promised, SchemaLinker schema)
    {
        foreach (var argument in promised.Arguments)
        {
            var given = field.FindArgument(argument.Name);
            if (given is null)
            {
                schema.Report(
                    $"Interface field argument {promised.Coordinate}({argument.Name}:) expected but {field.Coordinate} does not provide "
                    + "it.");
            }
            else if (given.Type != argument.Type)
            {
                schema.Report(
                    $"Interface field argument {promised.Coordinate}({argument.Name}:) expects type {argument.Type} but "
                    + $"{field.Coordinate}({argument.Name}:) is type {given.Type}.");
            }
        }

        foreach (var argument in field.Arguments)
        {
            if (argument.IsRequired && promised.FindArgument(argument.Name) is null)
            {
                schema.Report(
                    $"Argument {field.Coordinate}({argument.Name}:) must not be required type {argument.Type} if not provided by the "
                    + $"Interface field {promised.Coordinate}.");
            }
        }
    }
}
