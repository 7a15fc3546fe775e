using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Plans;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>
/// Turns a validated operation into a plan. Selections of the same type and the same selection sets are planned once and shared, so that
/// the plan is an acyclic graph whose size is bounded even where its expansion is not.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Executing-Operations"/>
// Why: docs/decisions.md#a-plan-is-a-graph-not-a-tree
internal sealed class OperationPlanner
{
    /// <summary>How many fields may be planned, and selections visited, for each field that the operation may have.</summary>
    private const long WorkPerField = 20;

    private readonly Schema _schema;
    private readonly EngineOptions _options;
    private readonly FieldCollector _collector;
    private readonly Dictionary<SelectionKey, SelectionSwitch> _switches = [];
    private readonly Dictionary<SelectionKey, SelectionPlan> _selections = [];
    private readonly List<SelectionPlan> _ordered = [];
    private readonly List<FieldPlan> _fields = [];
    private readonly OperationDirective[] _directives;
    private readonly ImmutableArray<string> _directiveVariables;
    private readonly CancellationToken _cancellationToken;

    private OperationPlanner(
        Schema schema, EngineOptions options, OperationSource source, VariableValues variables, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _schema = schema;
        _options = options;
        _collector = new FieldCollector(
            schema, source.Fragments, new SelectionConditions(variables), options.MaxFields * WorkPerField, cancellationToken);
        _directives = [.. source.Node.Directives.Select(node => new OperationDirective(schema.FindDirective(node.Name)!, node))];
        _directiveVariables = ArgumentVariables.Of(source.Node.Directives.SelectMany(node => node.Arguments));
    }

    /// <param name="variables">The values that decide conditions. Nothing else in the plan depends on them.</param>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static OperationPlan? Plan(
        Schema schema,
        EngineOptions options,
        OperationSource source,
        VariableValues variables,
        out GraphQLError? error,
        CancellationToken cancellationToken)
    {
        error = null;
        try
        {
            return new OperationPlanner(schema, options, source, variables, cancellationToken).Plan(source);
        }
        catch (PlanningException exception)
        {
            error = new GraphQLError(exception.Message, exception.Code, [source.Text.GetLocation(exception.Node.Start)]);
            return null;
        }
    }

    private OperationPlan Plan(OperationSource source)
    {
        var root = PlanSelection(source.RootType, [source.Node.SelectionSet], depth: 1);
        var expanded = ExpandedSize.Of(_ordered);
        return expanded <= _options.MaxFields
            ? new OperationPlan(source.Text, root, _ordered, _fields) { Directives = [.. _directives] }
            : throw new PlanningException(
                $"The operation has {expanded:0} fields after its fragments are expanded; the limit is {_options.MaxFields}.",
                GraphQLErrorCodes.LimitExceeded,
                source.Node);
    }

    /// <param name="known">The fields that the sets select, if they are known because they are the same for another type.</param>
    private SelectionPlan PlanSelection(ObjectType type, SelectionSetNode[] sets, int depth, IReadOnlyList<FieldGroup>? known = null)
    {
        var key = new SelectionKey(type, sets);
        if (_selections.TryGetValue(key, out var planned))
        {
            return planned;
        }

        if (depth > _options.MaxSelectionDepth)
        {
            throw new PlanningException(
                $"Selection sets are nested more than {_options.MaxSelectionDepth} levels deep.", GraphQLErrorCodes.LimitExceeded, sets[0]);
        }

        var groups = known ?? _collector.Collect(type, sets);
        var fields = new FieldPlan[groups.Count];
        for (var index = 0; index < fields.Length; index++)
        {
            fields[index] = PlanField(type, groups[index], isFirst: index == 0, depth);
        }

        var selection = new SelectionPlan(_ordered.Count, fields);
        _ordered.Add(selection);
        _selections.Add(key, selection);
        return selection;
    }

    private FieldPlan PlanField(ObjectType type, FieldGroup group, bool isFirst, int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (!_options.AllowIntrospection && group.First.Name is ("__schema" or "__type"))
        {
            throw new PlanningException("Introspection is disabled.", GraphQLErrorCodes.ValidationFailed, group.First);
        }

        var definition = _schema.FindField(type, group.First.Name)!;
        var selections = definition.Type.Named is CompositeType composite ? PlanSwitch(composite, group.SelectionSets, depth + 1) : null;
        var slot = _fields.Count;
        if (slot >= _options.MaxFields * WorkPerField)
        {
            throw new PlanningException(
                "The operation selects too many fields on too many types.", GraphQLErrorCodes.LimitExceeded, group.First);
        }

        var site = group.ToSite(isFirst);
        if (!_directiveVariables.IsEmpty && definition.Resolver!.ReadsOperationDirectives)
        {
            site = site with { Variables = [.. site.Variables.Union(_directiveVariables, StringComparer.Ordinal)] };
        }

        FieldPlan field = definition.Resolver switch
        {
            LeafResolver resolver => new LeafFieldPlan(resolver, definition, site, slot),
            LeafListResolver resolver => new LeafListFieldPlan(resolver, definition, site, slot),
            ObjectResolver resolver => new ObjectFieldPlan(resolver, definition, site, slot) { Selections = selections },
            ObjectListResolver resolver => new ObjectListFieldPlan(resolver, definition, site, slot) { Selections = selections },
            ValueResolver resolver => new ValueFieldPlan(resolver, definition, site, slot) { Selections = selections },
            _ => throw new InvalidOperationException($"{definition} has no resolver."),
        };
        _fields.Add(field);
        return field;
    }

    private SelectionSwitch PlanSwitch(CompositeType type, SelectionSetNode[] sets, int depth)
    {
        var key = new SelectionKey(type, sets);
        if (!_switches.TryGetValue(key, out var selections))
        {
            selections = type is ObjectType objectType
                ? new SelectionSwitch(objectType, PlanSelection(objectType, sets, depth))
                : PlanCases((AbstractType)type, sets, depth);
            _switches.Add(key, selections);
        }

        return selections;
    }

    private SelectionSwitch PlanCases(AbstractType type, SelectionSetNode[] sets, int depth)
    {
        var possible = type.PossibleTypes;
        var cases = new (ObjectType Type, SelectionPlan Selection)[possible.Count];

        // Without fragments the same fields are selected on every type: they are collected once.
        var groups = possible.Count > 0 && !HasFragments(sets) ? _collector.Collect(possible[0], sets) : null;
        for (var index = 0; index < cases.Length; index++)
        {
            cases[index] = (possible[index], PlanSelection(possible[index], sets, depth, groups));
        }

        return new SelectionSwitch(type, cases);
    }

    private static bool HasFragments(SelectionSetNode[] sets)
    {
        foreach (var set in sets)
        {
            foreach (var selection in set.Selections)
            {
                if (selection is not FieldNode)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
