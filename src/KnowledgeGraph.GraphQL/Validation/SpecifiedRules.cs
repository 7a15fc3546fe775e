using KnowledgeGraph.GraphQL.Validation.Rules;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The rules that documents are validated by.</summary>
internal static class SpecifiedRules
{
    /// <summary>New rules for one document, in the order in which they report at one node.</summary>
    public static ValidationRule[] Create(ValidationContext context) =>
    [
        // Definitions
        new ExecutableDefinitionsRule(context),
        new KnownOperationTypesRule(context),
        new UniqueOperationNamesRule(context),
        new LoneAnonymousOperationRule(context),
        new SingleFieldSubscriptionsRule(context),

        // Types
        new KnownTypeNamesRule(context),
        new FragmentsOnCompositeTypesRule(context),
        new VariablesAreInputTypesRule(context),

        // Fields
        new ScalarLeafsRule(context),
        new FieldsOnCorrectTypeRule(context),

        // Fragments
        new UniqueFragmentNamesRule(context),
        new KnownFragmentNamesRule(context),
        new NoUnusedFragmentsRule(context),
        new PossibleFragmentSpreadsRule(context),
        new NoFragmentCyclesRule(context),

        // Variables
        new UniqueVariableNamesRule(context),
        new NoUndefinedVariablesRule(context),
        new NoUnusedVariablesRule(context),

        // Directives
        new KnownDirectivesRule(context),
        new UniqueDirectivesPerLocationRule(context),

        // Arguments and values
        new KnownArgumentNamesRule(context),
        new UniqueArgumentNamesRule(context),
        new ValuesOfCorrectTypeRule(context),
        new ProvidedRequiredArgumentsRule(context),
        new VariablesInAllowedPositionRule(context),

        // Merging
        new OverlappingFieldsCanBeMergedRule(context),
        new UniqueInputFieldNamesRule(context),

        // Not in the specification: a bound on what introspection may ask for.
        new MaxIntrospectionDepthRule(context),
    ];
}
