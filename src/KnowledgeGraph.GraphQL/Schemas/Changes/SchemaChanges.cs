using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas.Changes;

/// <summary>
/// Finds what changed between two schemas: breaking and dangerous changes as graphql-js sees them, and additions to the output and
/// deprecations, which are safe.
/// </summary>
/// <seealso href="https://github.com/graphql/graphql-js/blob/v17.1.0/src/utilities/findSchemaChanges.ts"/>
public sealed class SchemaChanges
{
    private static readonly string[] BuiltIn = ["Int", "Float", "String", "Boolean", "ID"];

    private readonly List<SchemaChange> _changes = [];

    private SchemaChanges()
    {
    }

    /// <summary>These changes, the breaking ones first, then by coordinate. O(n log n) in the elements of both schemas.</summary>
    public static ImmutableArray<SchemaChange> Between(Schema old, Schema changed)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(changed);
        var found = new SchemaChanges();
        found.CompareTypes(old, changed);
        found.CompareDirectives(old, changed);
        return
        [
            .. found._changes.OrderBy(change => change.Severity)
                .ThenBy(change => change.Coordinate, StringComparer.Ordinal)
                .ThenBy(change => change.Message, StringComparer.Ordinal),
        ];
    }

    private void CompareTypes(Schema old, Schema changed)
    {
        foreach (var type in old.Types)
        {
            switch (changed.FindType(type.Name))
            {
                case null when BuiltIn.Contains(type.Name):
                    Breaking(type.Name, $"Standard scalar {type.Name} was removed because it is not referenced anymore.");
                    break;
                case null:
                    Breaking(type.Name, $"{type.Name} was removed.");
                    break;
                case var now when KindOf(now) == KindOf(type):
                    CompareType(type, now);
                    break;
                case var now:
                    Breaking(type.Name, $"{type.Name} changed from {KindOf(type)} to {KindOf(now)}.");
                    break;
            }
        }

        foreach (var type in changed.Types.Where(type => old.FindType(type.Name) is null))
        {
            Safe(type.Name, $"{type.Name} was added.");
        }
    }

    private static string KindOf(NamedType type) => type switch
    {
        ScalarType => "a Scalar type",
        ObjectType => "an Object type",
        InterfaceType => "an Interface type",
        UnionType => "a Union type",
        EnumType => "an Enum type",
        _ => "an Input type",
    };

    private void CompareType(NamedType old, NamedType changed)
    {
        switch (old, changed)
        {
            case (EnumType before, EnumType after):
                CompareValues(before, after);
                break;
            case (UnionType before, UnionType after):
                Compare(
                    before.MemberNames,
                    after.MemberNames,
                    member => Breaking(old.Name, $"{member} was removed from union type {old.Name}."),
                    member => Dangerous(old.Name, $"{member} was added to union type {old.Name}."));
                break;
            case (InputObjectType before, InputObjectType after):
                CompareInputFields(before, after);
                break;
            case (CompositeType before, CompositeType after):
                CompareFields(before, after);
                Compare(
                    before.InterfaceNames,
                    after.InterfaceNames,
                    name => Breaking(old.Name, $"{old.Name} no longer implements interface {name}."),
                    name => Dangerous(old.Name, $"{name} added to interfaces implemented by {old.Name}."));
                break;
        }
    }

    private void CompareValues(EnumType old, EnumType changed)
    {
        Compare(
            [.. old.Values.Select(value => value.Name)],
            [.. changed.Values.Select(value => value.Name)],
            name => Breaking($"{old.Name}.{name}", $"Enum value {old.Name}.{name} was removed."),
            name => Dangerous($"{old.Name}.{name}", $"Enum value {old.Name}.{name} was added."));
        foreach (var value in changed.Values)
        {
            CompareDeprecation($"{old.Name}.{value.Name}", old.FindValue(value.Name)?.DeprecationReason, value.DeprecationReason);
        }
    }

    private void CompareInputFields(InputObjectType old, InputObjectType changed)
    {
        foreach (var field in old.Fields)
        {
            var coordinate = $"{old.Name}.{field.Name}";
            if (changed.FindField(field.Name) is not { } now)
            {
                Breaking(coordinate, $"Field {coordinate} was removed.");
            }
            else
            {
                CompareInput(coordinate, $"Field {coordinate} changed type", field, now);
                CompareDeprecation(coordinate, field.DeprecationReason, now.DeprecationReason);
            }
        }

        foreach (var field in changed.Fields.Where(field => old.FindField(field.Name) is null))
        {
            var coordinate = $"{old.Name}.{field.Name}";
            if (field.IsRequired)
            {
                Breaking(coordinate, $"A required field {coordinate} was added.");
            }
            else
            {
                Dangerous(coordinate, $"An optional field {coordinate} was added.");
            }
        }
    }

    private void CompareFields(CompositeType old, CompositeType changed)
    {
        foreach (var field in old.Fields)
        {
            if (changed.FindField(field.Name) is not { } now)
            {
                Breaking(field.Coordinate, $"Field {field.Coordinate} was removed.");
                continue;
            }

            CompareArguments(field, now);
            if (!IsSafeForOutput(field.Type, now.Type))
            {
                Breaking(field.Coordinate, $"Field {field.Coordinate} changed type from {field.Type} to {now.Type}.");
            }

            CompareDeprecation(field.Coordinate, field.DeprecationReason, now.DeprecationReason);
        }

        foreach (var field in changed.Fields.Where(field => old.FindField(field.Name) is null))
        {
            Safe(field.Coordinate, $"{field.Coordinate} was added.");
        }
    }

    private void CompareArguments(FieldDefinition old, FieldDefinition changed)
    {
        foreach (var argument in old.Arguments)
        {
            var coordinate = $"{old.Coordinate}({argument.Name}:)";
            if (changed.FindArgument(argument.Name) is not { } now)
            {
                Breaking(coordinate, $"Argument {coordinate} was removed.");
                continue;
            }

            CompareInput(coordinate, $"Argument {coordinate} has changed type", argument, now);
            CompareDeprecation(coordinate, argument.DeprecationReason, now.DeprecationReason);
        }

        foreach (var argument in changed.Arguments.Where(argument => old.FindArgument(argument.Name) is null))
        {
            var coordinate = $"{old.Coordinate}({argument.Name}:)";
            if (argument.IsRequired)
            {
                Breaking(coordinate, $"A required argument {coordinate} was added.");
            }
            else
            {
                Dangerous(coordinate, $"An optional argument {coordinate} was added.");
            }
        }
    }

    private void CompareDirectives(Schema old, Schema changed)
    {
        foreach (var directive in old.Directives)
        {
            var coordinate = $"@{directive.Name}";
            if (changed.FindDirective(directive.Name) is not { } now)
            {
                Breaking(coordinate, $"Directive {coordinate} was removed.");
                continue;
            }

            foreach (var argument in directive.Arguments)
            {
                var place = $"{coordinate}({argument.Name}:)";
                if (now.FindArgument(argument.Name) is { } same)
                {
                    CompareInput(place, $"Argument {place} has changed type", argument, same);
                }
                else
                {
                    Breaking(place, $"Argument {place} was removed.");
                }
            }

            foreach (var argument in now.Arguments.Where(argument => argument.IsRequired && directive.FindArgument(argument.Name) is null))
            {
                Breaking($"{coordinate}({argument.Name}:)", $"A required argument {coordinate}({argument.Name}:) was added.");
            }

            if (directive.IsRepeatable && !now.IsRepeatable)
            {
                Breaking(coordinate, $"Repeatable flag was removed from {coordinate}.");
            }

            foreach (var location in directive.Locations.Except(now.Locations))
            {
                Breaking(coordinate, $"{location} was removed from {coordinate}.");
            }
        }
    }

    private void CompareInput(string coordinate, string changedType, InputValueDefinition old, InputValueDefinition changed)
    {
        if (!IsSafeForInput(old.Type, changed.Type))
        {
            Breaking(coordinate, $"{changedType} from {old.Type} to {changed.Type}.");
        }
        else if (old.DefaultValue is { } before && before != changed.DefaultValue)
        {
            Dangerous(coordinate, changed.DefaultValue is null
                ? $"{coordinate} defaultValue was removed."
                : $"{coordinate} has changed defaultValue from {before} to {changed.DefaultValue}.");
        }
    }

    private void CompareDeprecation(string coordinate, string? old, string? changed)
    {
        if (old is null && changed is not null)
        {
            Safe(coordinate, $"{coordinate} was deprecated: {changed}");
        }
    }

    private static void Compare(IReadOnlyList<string> old, IReadOnlyList<string> changed, Action<string> removed, Action<string> added)
    {
        foreach (var name in old.Except(changed, StringComparer.Ordinal))
        {
            removed(name);
        }

        foreach (var name in changed.Except(old, StringComparer.Ordinal))
        {
            added(name);
        }
    }

    /// <summary>Whether a client that reads the old type can read the new one. The recursion is as deep as the type has list types.</summary>
    private static bool IsSafeForOutput(GraphQLType old, GraphQLType changed) => (old, changed) switch
    {
        (NonNullType, NonNullType) => IsSafeForOutput(old.Nullable, changed.Nullable),
        (NonNullType, _) => false,
        (_, NonNullType) => IsSafeForOutput(old, changed.Nullable),
        (ListType before, ListType after) => IsSafeForOutput(before.Item, after.Item),
        (NamedType before, NamedType after) => before.Name == after.Name,
        _ => false,
    };

    /// <summary>Whether a client that writes the old type may write it still.</summary>
    private static bool IsSafeForInput(GraphQLType old, GraphQLType changed) => (old, changed) switch
    {
        (NonNullType, NonNullType) => IsSafeForInput(old.Nullable, changed.Nullable),
        (NonNullType, _) => IsSafeForInput(old.Nullable, changed),
        (_, NonNullType) => false,
        (ListType before, ListType after) => IsSafeForInput(before.Item, after.Item),
        (NamedType before, NamedType after) => before.Name == after.Name,
        _ => false,
    };

    private void Breaking(string coordinate, string message) => _changes.Add(new(SchemaChangeSeverity.Breaking, coordinate, message));

    private void Dangerous(string coordinate, string message) => _changes.Add(new(SchemaChangeSeverity.Dangerous, coordinate, message));

    private void Safe(string coordinate, string message) => _changes.Add(new(SchemaChangeSeverity.Safe, coordinate, message));
}
