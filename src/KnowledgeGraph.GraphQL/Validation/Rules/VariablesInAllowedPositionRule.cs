using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation.Suggestions;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>The type of a variable fits every place where it is used.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed"/>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "VariablesInAllowedPosition";

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            CheckOperation(operation);
        }
    }

    private void CheckOperation(OperationDefinitionNode operation)
    {
        var definitions = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            definitions[definition.Variable.Name] = (definition, SyntaxTypes.Find(Schema, definition.Type));
        }

        foreach (var usage in Context.Variables.ReachableFrom(operation, Name))
        {
            if (definitions.TryGetValue(usage.Variable.Name, out var definition) && definition.Type is { } type)
            {
                CheckUsage(usage, definition.Node, type);
            }
        }
    }

    private void CheckUsage(VariableUsage usage, VariableDefinitionNode definition, GraphQLType type)
    {
        var name = usage.Variable.Name;
        if (usage.Type is { } expected && !IsAllowed(usage, definition, type, expected))
        {
            Report(
                $"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".{Suggest(usage.Variable, type, expected)}",
                definition.Start,
                usage.Variable.Start);
        }

        if (usage.OneOf is { } oneOf && type is not NonNullType)
        {
            Report(
                $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf}\".",
                definition.Start,
                usage.Variable.Start);
        }
    }

    /// <summary>The object that expects the variable inside; for an item in place of a list, the declaration with which it fits.</summary>
    private string Suggest(VariableNode variable, GraphQLType type, GraphQLType expected) => (expected.Nullable, type.Nullable) switch
    {
        _ when !Context.ShowsForms => "",
        (InputObjectType objectType, not InputObjectType) => DidYouMean.SayForm(NearForms.Inside(objectType, variable, type)),
        (ListType, not ListType) when type.Named == expected.Named => DidYouMean.Say([$"${variable.Name}: {expected}"]),
        _ => "",
    };

    private static bool IsAllowed(VariableUsage usage, VariableDefinitionNode definition, GraphQLType type, GraphQLType expected)
    {
        if (expected is not NonNullType || type is NonNullType)
        {
            return type.IsSubtypeOf(expected);
        }

        // A nullable variable is allowed where null is not, if one of the two has a default that replaces null.
        var hasDefault = definition.DefaultValue is not (null or NullValueNode) || usage.HasDefault;
        return hasDefault && type.IsSubtypeOf(expected.Nullable);
    }
}
