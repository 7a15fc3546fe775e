using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>
/// Walks the executable definitions of a document once, from the outside in and in the order of the text, and calls every rule at every
/// node. It stops when the context has stopped.
/// </summary>
internal sealed partial class DocumentWalker(ValidationContext context, ValidationRule[] rules)
{
    public void Walk()
    {
        var document = context.Document;
        foreach (var rule in rules)
        {
            rule.EnterDocument(document);
        }

        foreach (var definition in document.Definitions)
        {
            if (context.HasStopped)
            {
                break;
            }

            switch (definition)
            {
                case OperationDefinitionNode operation:
                    VisitOperation(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    VisitFragmentDefinition(fragment);
                    break;
            }
        }

        foreach (var rule in rules)
        {
            rule.LeaveDocument(document);
        }
    }

    private void VisitOperation(OperationDefinitionNode operation)
    {
        context.Variables.EnterDefinition(operation);
        foreach (var rule in rules)
        {
            rule.EnterOperation(operation);
        }

        foreach (var variable in operation.VariableDefinitions)
        {
            if (context.HasStopped)
            {
                return;
            }

            VisitVariableDefinition(variable);
        }

        VisitDirectives(operation.Directives, LocationOf(operation.Operation));
        VisitSelectionSet(operation.SelectionSet, context.Schema.RootOf(operation.Operation));
    }

    private static string LocationOf(OperationKind operation) => operation switch
    {
        OperationKind.Mutation => DirectiveLocations.Mutation,
        OperationKind.Subscription => DirectiveLocations.Subscription,
        _ => DirectiveLocations.Query,
    };

    private void VisitFragmentDefinition(FragmentDefinitionNode fragment)
    {
        context.Variables.EnterDefinition(fragment);
        foreach (var rule in rules)
        {
            rule.EnterFragmentDefinition(fragment);
        }

        VisitNamedType(fragment.TypeCondition);
        VisitDirectives(fragment.Directives, DirectiveLocations.FragmentDefinition);
        VisitSelectionSet(fragment.SelectionSet, context.FindComposite(fragment.TypeCondition));
    }

    private void VisitVariableDefinition(VariableDefinitionNode definition)
    {
        var type = SyntaxTypes.Find(context.Schema, definition.Type);
        foreach (var rule in rules)
        {
            rule.EnterVariableDefinition(definition, type);
        }

        VisitNamedType(SyntaxTypes.NamedTypeOf(definition.Type));
        if (definition.DefaultValue is { } value)
        {
            VisitInputValue(value, type is { IsInput: true } ? type : null, hasDefault: false);
        }

        VisitDirectives(definition.Directives, DirectiveLocations.VariableDefinition);
    }

    private void VisitNamedType(NamedTypeNode type)
    {
        foreach (var rule in rules)
        {
            rule.EnterNamedType(type);
        }
    }

    private void VisitSelectionSet(SelectionSetNode set, CompositeType? parent)
    {
        foreach (var rule in rules)
        {
            rule.EnterSelectionSet(set, parent);
        }

        VisitSelections(set, parent);
    }

    private void VisitSelections(SelectionSetNode set, CompositeType? parent)
    {
        // The parser bounds parsed trees; this is for trees made by hand.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var selection in set.Selections)
        {
            if (context.HasStopped)
            {
                return;
            }

            switch (selection)
            {
                case FieldNode field:
                    VisitField(field, parent);
                    break;
                case FragmentSpreadNode spread:
                    VisitFragmentSpread(spread, parent);
                    break;
                case InlineFragmentNode fragment:
                    VisitInlineFragment(fragment, parent);
                    break;
            }
        }
    }

    private void VisitField(FieldNode field, CompositeType? parent)
    {
        var definition = parent is null ? null : context.Schema.FindField(parent, field.Name);
        foreach (var rule in rules)
        {
            rule.EnterField(field, definition, parent);
        }

        VisitFieldArguments(field, definition);
        VisitDirectives(field.Directives, DirectiveLocations.Field);
        if (field.SelectionSet is { } set)
        {
            VisitSelectionSet(set, definition?.Type.Named as CompositeType);
        }

        foreach (var rule in rules)
        {
            rule.LeaveField(field, definition);
        }
    }

    private void VisitFragmentSpread(FragmentSpreadNode spread, CompositeType? parent)
    {
        foreach (var rule in rules)
        {
            rule.EnterFragmentSpread(spread, parent);
        }

        VisitDirectives(spread.Directives, DirectiveLocations.FragmentSpread);
    }

    private void VisitInlineFragment(InlineFragmentNode fragment, CompositeType? parent)
    {
        foreach (var rule in rules)
        {
            rule.EnterInlineFragment(fragment, parent);
        }

        if (fragment.TypeCondition is { } condition)
        {
            VisitNamedType(condition);
        }

        VisitDirectives(fragment.Directives, DirectiveLocations.InlineFragment);
        VisitSelections(fragment.SelectionSet, fragment.TypeCondition is { } type ? context.FindComposite(type) : parent);
    }
}
