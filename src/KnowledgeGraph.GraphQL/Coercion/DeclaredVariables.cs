using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>The variables that an operation declares, in its order.</summary>
internal sealed class DeclaredVariables
{
    /// <summary>Up to so many variables are compared one by one, which needs no text of the name.</summary>
    private const int MaxVariablesComparedByName = 8;

    public DeclaredVariables(Schema schema, ImmutableArray<VariableDefinitionNode> nodes)
    {
        Items = [.. nodes.Select(node => Declare(schema, node))];
        Ordinals = Items.Index().ToDictionary(item => item.Item.Name, item => item.Index, StringComparer.Ordinal);
    }

    public ImmutableArray<DeclaredVariable> Items { get; }

    /// <summary>The place of each variable, by its name.</summary>
    public IReadOnlyDictionary<string, int> Ordinals { get; }

    /// <summary>The place of the variable whose value is this member of the request's variables; -1 if there is none.</summary>
    public int Find(JsonProperty member)
    {
        if (Items.Length > MaxVariablesComparedByName)
        {
            return Ordinals.TryGetValue(member.Name, out var found) ? found : -1;
        }

        for (var ordinal = 0; ordinal < Items.Length; ordinal++)
        {
            if (member.NameEquals(Items[ordinal].Name))
            {
                return ordinal;
            }
        }

        return -1;
    }

    private static DeclaredVariable Declare(Schema schema, VariableDefinitionNode node)
    {
        var type = TypeOf(schema, node.Type);
        object? value = null;
        if (node.DefaultValue is not null)
        {
            LiteralCoercion.TryCoerce(node.DefaultValue, type, VariableValues.None, out value, out _);
        }

        return new DeclaredVariable(node.Variable.Name, type, node.DefaultValue is not null, value, node.Start);
    }

    /// <summary>The parser bounds the nesting of a type.</summary>
    private static GraphQLType TypeOf(Schema schema, TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => TypeOf(schema, nonNull.Type).NonNull,
        ListTypeNode list => TypeOf(schema, list.Type).List,
        NamedTypeNode named => schema.FindType(named.Name)!,
        _ => throw new ArgumentException($"{node.GetType().Name} is not a type.", nameof(node)),
    };
}
