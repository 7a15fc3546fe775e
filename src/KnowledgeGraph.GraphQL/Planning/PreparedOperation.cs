using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution.Coercion;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>An operation of a validated document, with its plans: one for each combination of the variables that conditions depend on.</summary>
internal sealed class PreparedOperation
{
    /// <summary>The number of plans kept. A client that uses more combinations has its operation planned again.</summary>
    private const int MaximumPlans = 16;

    /// <summary>Up to so many variables are compared one by one, which needs no text of the name.</summary>
    private const int FewVariables = 8;

    private readonly string[] _conditionVariables;
    private (ulong Conditions, OperationPlan Plan)[] _plans = [];

    /// <param name="conditionVariables">The variables that conditions anywhere in the document depend on.</param>
    public PreparedOperation(Schema schema, OperationDefinitionNode node, ObjectType rootType, IReadOnlySet<string> conditionVariables)
    {
        Node = node;
        RootType = rootType;
        Variables = [.. node.VariableDefinitions.Select(variable => Prepare(schema, variable))];
        VariableOrdinals = Variables.Index().ToDictionary(item => item.Item.Name, item => item.Index, StringComparer.Ordinal);
        _conditionVariables = [.. Variables.Select(variable => variable.Name).Where(conditionVariables.Contains)];
    }

    public OperationDefinitionNode Node { get; }

    public ObjectType RootType { get; }

    public ImmutableArray<PreparedVariable> Variables { get; }

    public IReadOnlyDictionary<string, int> VariableOrdinals { get; }

    /// <summary>The number of fields in all plans that are kept.</summary>
    public long PlannedFields => Volatile.Read(ref _plans).Sum(item => (long)item.Plan.Fields.Length);

    /// <summary>The bytes in all responses that are kept.</summary>
    public long KeptBytes => Volatile.Read(ref _plans).Sum(item => (long)(item.Plan.Response?.Length ?? 0));

    /// <summary>The place of the variable that a member of the request's variables is the value of; -1 if there is none.</summary>
    public int FindVariable(JsonProperty member)
    {
        if (Variables.Length > FewVariables)
        {
            return VariableOrdinals.TryGetValue(member.Name, out var found) ? found : -1;
        }

        for (var ordinal = 0; ordinal < Variables.Length; ordinal++)
        {
            if (member.NameEquals(Variables[ordinal].Name))
            {
                return ordinal;
            }
        }

        return -1;
    }

    /// <summary>A number that stands for the values of the variables in conditions; false if there are too many of them to keep plans.</summary>
    public bool TryGetConditions(VariableValues variables, out ulong conditions)
    {
        conditions = 0;
        if (_conditionVariables.Length > 64)
        {
            return false;
        }

        for (var index = 0; index < _conditionVariables.Length; index++)
        {
            if (!variables.TryGet(_conditionVariables[index], out var value) || value is not bool condition)
            {
                return false;
            }

            conditions |= (condition ? 1UL : 0) << index;
        }

        return true;
    }

    public OperationPlan? FindPlan(ulong conditions)
    {
        foreach (var (key, plan) in Volatile.Read(ref _plans))
        {
            if (key == conditions)
            {
                return plan;
            }
        }

        return null;
    }

    /// <summary>Keeps a plan in place of the oldest, if there are too many. Where two threads add at once, one plan may be lost: it is only a cache.</summary>
    public void Keep(ulong conditions, OperationPlan plan) =>
        Volatile.Write(ref _plans, [(conditions, plan), .. Volatile.Read(ref _plans).Take(MaximumPlans - 1)]);

    /// <summary>Drops what was bound for a root that is used no more.</summary>
    public void Forget(object root)
    {
        foreach (var (_, plan) in Volatile.Read(ref _plans))
        {
            if (ReferenceEquals(plan.Constants?.Root, root))
            {
                plan.Constants = null;
            }

            foreach (var field in plan.VariableFields)
            {
                field.Last.Forget(root);
            }
        }
    }

    private static PreparedVariable Prepare(Schema schema, VariableDefinitionNode node)
    {
        var type = TypeOf(schema, node.Type);
        object? value = null;
        if (node.DefaultValue is not null)
        {
            LiteralCoercion.TryCoerce(node.DefaultValue, type, VariableValues.None, out value, out _);
        }

        return new PreparedVariable(node.Variable.Name, type, node.DefaultValue is not null, value, node.Start);
    }

    /// <summary>The parser bounds how deep a type nests.</summary>
    private static GraphQLType TypeOf(Schema schema, TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => TypeOf(schema, nonNull.Type).NonNull,
        ListTypeNode list => TypeOf(schema, list.Type).List,
        NamedTypeNode named => schema.FindType(named.Name)!,
        _ => throw new ArgumentException($"{node.Kind} is no type.", nameof(node)),
    };
}
