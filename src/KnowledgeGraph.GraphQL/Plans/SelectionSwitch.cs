using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>The selections on a composite type: one if it is an object type, otherwise one for each possible type.</summary>
internal sealed class SelectionSwitch
{
    private readonly CompositeType _type;
    private readonly SelectionPlan? _only;

    // Indexed by the ordinals of object types, which finds a type without hashing.
    private readonly SelectionPlan?[] _byOrdinal = [];

    public SelectionSwitch(ObjectType type, SelectionPlan selection)
    {
        (_type, _only) = (type, selection);
        Cases = [selection];
    }

    public SelectionSwitch(AbstractType type, IReadOnlyList<(ObjectType Type, SelectionPlan Selection)> cases)
    {
        _type = type;
        Cases = [.. cases.Select(item => item.Selection)];
        _byOrdinal = new SelectionPlan?[cases.Count == 0 ? 0 : cases.Max(item => item.Type.Ordinal) + 1];
        foreach (var (concrete, selection) in cases)
        {
            _byOrdinal[concrete.Ordinal] = selection;
        }
    }

    public ImmutableArray<SelectionPlan> Cases { get; }

    /// <summary>Writes an object that is not null.</summary>
    /// <returns>False if it has to become null. If its type is not known, the error has been recorded.</returns>
    public bool Execute(in ObjectHandle source, FieldPlan field, OperationRun run)
    {
        if (_only is not null)
        {
            return _only.Execute(in source, run);
        }

        var type = run.ResolveType((AbstractType)_type, in source);
        var ordinal = type?.Ordinal ?? -1;
        if ((uint)ordinal < (uint)_byOrdinal.Length && _byOrdinal[ordinal] is { } selection)
        {
            return selection.Execute(in source, run);
        }

        run.FailUnresolvedType((AbstractType)_type, type, field);
        return false;
    }
}
