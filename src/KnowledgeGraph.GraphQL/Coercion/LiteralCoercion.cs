using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>Turns literals into the values that resolvers receive. The parser bounds the nesting of a literal.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Values"/>
internal static class LiteralCoercion
{
    /// <param name="variables">The variables that may occur in the literal.</param>
    /// <param name="error">A sentence that says what is wrong.</param>
    /// <returns>Whether the literal is a value of the type.</returns>
    public static bool TryCoerce(ValueNode literal, GraphQLType type, VariableValues variables, out object? value, out string? error)
    {
        (value, error) = (null, null);
        if (literal is VariableNode variable)
        {
            // Validation has compared the variable's type with this one, but null can still arrive where a default made it legal.
            var isPresent = variables.TryGet(variable.Name, out value);
            error = isPresent && (value is not null || type is not NonNullType)
                ? null
                : $"Variable \"${variable.Name}\" has no value of type \"{type}\".";
            return error is null;
        }

        if (literal is NullValueNode)
        {
            error = type is NonNullType ? $"Expected value of type \"{type}\", found null." : null;
            return error is null;
        }

        return type.Nullable switch
        {
            ListType list => TryCoerceList(literal, list, variables, out value, out error),
            InputObjectType inputObject => TryCoerceObject(literal, inputObject, variables, out value, out error),
            EnumType enumType => TryCoerceEnum(literal, enumType, out value, out error),
            ScalarType scalar => TryCoerceScalar(literal, scalar, variables, out value, out error),
            _ => throw new ArgumentException($"{type} is not an input type.", nameof(type)),
        };
    }

    private static bool TryCoerceList(ValueNode literal, ListType type, VariableValues variables, out object? value, out string? error)
    {
        value = null;
        if (literal is not ListValueNode list)
        {
            var isItem = TryCoerce(literal, type.Item, variables, out var single, out error);
            value = isItem ? new[] { single } : null;
            return isItem;
        }

        var items = new object?[list.Values.Length];
        for (var index = 0; index < items.Length; index++)
        {
            var item = list.Values[index];
            if (item is VariableNode variable && type.Item is not NonNullType && !variables.TryGet(variable.Name, out _))
            {
                continue;
            }

            if (!TryCoerce(item, type.Item, variables, out items[index], out error))
            {
                return false;
            }
        }

        (value, error) = (items, null);
        return true;
    }

    private static bool TryCoerceObject(
        ValueNode literal, InputObjectType type, VariableValues variables, out object? value, out string? error)
    {
        (value, error) = (null, null);
        if (literal is not ObjectValueNode node)
        {
            error = $"Expected value of type \"{type}\", found {ValueText.Of(literal)}.";
            return false;
        }

        foreach (var given in node.Fields)
        {
            if (type.FindField(given.Name) is null)
            {
                error = $"Field \"{given.Name}\" is not defined by type \"{type}\".";
                return false;
            }
        }

        var members = new InputValuesBuilder(type.Fields.Count);
        foreach (var field in type.Fields)
        {
            var given = node.Fields.LastOrDefault(candidate => candidate.Name == field.Name)?.Value;
            if (given is null || (given is VariableNode variable && !variables.TryGet(variable.Name, out _)))
            {
                if (!members.TryAddDefault(field))
                {
                    error = $"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.";
                    return false;
                }
            }
            else if (TryCoerce(given, field.Type, variables, out var member, out error))
            {
                members.Add(field.Name, member);
            }
            else
            {
                return false;
            }
        }

        var result = members.ToInputObject(node.Fields.Select(static field => field.Name));
        value = result;
        error = type.IsOneOf ? OneOf.Check(result, type) : null;
        return error is null;
    }

    private static bool TryCoerceEnum(ValueNode literal, EnumType type, out object? value, out string? error)
    {
        value = literal is EnumValueNode name ? type.FindValue(name.Value)?.Value : null;
        error = (literal, value) switch
        {
            (_, not null) => null,
            (EnumValueNode unknown, _) => $"Value \"{unknown.Value}\" does not exist in \"{type}\" enum.",
            _ => $"Enum \"{type}\" cannot represent non-enum value: {ValueText.Of(literal)}.",
        };
        return value is not null;
    }

    private static bool TryCoerceScalar(ValueNode literal, ScalarType type, VariableValues variables, out object? value, out string? error)
    {
        if (type.TryCoerce(LiteralInput.Of(literal, variables), out value, out error))
        {
            return true;
        }

        error ??= $"Expected value of type \"{type}\", found {ValueText.Of(literal)}.";
        return false;
    }
}
