using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Validation.Rules;

namespace KnowledgeGraph.Compiler.Validation;

/// <summary>Runs the rules that look at more than one statement.</summary>
internal static class FactValidator
{
    private static readonly IValidationRule[] Rules =
    [
        new DistinctIdentifierRule(),
        new NameRule(),
        new UnusedEntityRule(),
        new SymmetricTwiceRule(),
        new AcyclicRule(),
        new DistinctValuesRule(),
        new FormatRule(),
        new OneOfRule(),
        new ItemRequiresStatementRule(),
        new TimeOrderRule(),
        new ContemporaryRule(),
        new SingleValueRule(), // the contradictions: what they find and the set has settled becomes a conflict
        new ConflictsWithRule(),
        new NegationRule(),
        new UnusedExceptionRule(), // after all rules that know exceptions
    ];

    /// <summary>The contradictions that the set has settled; whatever else is wrong becomes a diagnostic.</summary>
    public static List<ConflictSymbol> Validate(FactIndex facts, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var context = new ValidationContext(facts, diagnostics);
        foreach (var rule in Rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rule.Check(context);
        }

        return context.Conflicts;
    }
}
