using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <content>Directives, arguments and values.</content>
internal sealed partial class DocumentWalker
{
    private void VisitDirectives(ImmutableArray<DirectiveNode> directives, string location)
    {
        if (directives.IsEmpty)
        {
            return;
        }

        foreach (var rule in rules)
        {
            rule.EnterDirectives(directives);
        }

        foreach (var directive in directives)
        {
            VisitDirective(directive, location);
        }
    }

    private void VisitDirective(DirectiveNode directive, string location)
    {
        var definition = context.Schema.FindDirective(directive.Name);
        foreach (var rule in rules)
        {
            rule.EnterDirective(directive, definition, location);
        }

        VisitArguments(directive.Arguments);
        foreach (var argument in directive.Arguments)
        {
            if (context.HasStopped)
            {
                return;
            }

            var argumentDefinition = definition?.FindArgument(argument.Name);
            foreach (var rule in rules)
            {
                rule.EnterDirectiveArgument(argument, argumentDefinition, definition);
            }

            VisitInputValue(argument.Value, argumentDefinition?.Type, argumentDefinition?.DefaultValue is not null);
        }
    }

    private void VisitFieldArguments(FieldNode field, FieldDefinition? definition)
    {
        VisitArguments(field.Arguments);
        foreach (var argument in field.Arguments)
        {
            if (context.HasStopped)
            {
                return;
            }

            var argumentDefinition = definition?.FindArgument(argument.Name);
            foreach (var rule in rules)
            {
                rule.EnterFieldArgument(argument, argumentDefinition, definition);
            }

            VisitInputValue(argument.Value, argumentDefinition?.Type, argumentDefinition?.DefaultValue is not null);
        }
    }

    private void VisitArguments(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.IsEmpty)
        {
            return;
        }

        foreach (var rule in rules)
        {
            rule.EnterArguments(arguments);
        }
    }

    private void VisitInputValue(ValueNode value, GraphQLType? type, bool hasDefault)
    {
        foreach (var rule in rules)
        {
            rule.EnterInputValue(value, type);
        }

        VisitValue(value, type, oneOf: null, hasDefault);
    }

    /// <summary>Records the variables in a value with the types expected of them, and visits the input objects in it.</summary>
    private void VisitValue(ValueNode value, GraphQLType? type, InputObjectType? oneOf, bool hasDefault)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (context.HasStopped)
        {
            return;
        }

        switch (value)
        {
            case VariableNode variable:
                context.Variables.Add(new VariableUsage(variable, type, oneOf, hasDefault));
                break;
            case ListValueNode list:
                var itemType = (type?.Nullable as ListType)?.Item;
                foreach (var item in list.Values)
                {
                    VisitValue(item, itemType, oneOf: null, hasDefault: false);
                }

                break;
            case ObjectValueNode instance:
                VisitObjectValue(instance, type?.Named as InputObjectType);
                break;
        }
    }

    private void VisitObjectValue(ObjectValueNode value, InputObjectType? type)
    {
        foreach (var rule in rules)
        {
            rule.EnterObjectValue(value);
        }

        var oneOf = type is { IsOneOf: true } ? type : null;
        foreach (var field in value.Fields)
        {
            var definition = type?.FindField(field.Name);
            VisitValue(field.Value, definition?.Type, oneOf, definition?.DefaultValue is not null);
        }
    }
}
