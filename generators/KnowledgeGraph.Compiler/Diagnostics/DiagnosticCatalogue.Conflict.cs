namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    private const string Settle = "; settle it with 'rank: preferred' on one or 'rank: deprecated' on the others, and a reason";
    private const string SettleOrExcept = Settle + "; if both are true, write 'exceptions' on one";

    public static DiagnosticDescriptor SingleValueConflict { get; } =
        Error("KG6001", "Two values at one time", "'{0}' has one value at a time, and '{1}' has both '{2}' and '{3}'{4}" + SettleOrExcept)
            .WithFurther("the other statement").OfConstraint();

    public static DiagnosticDescriptor PredicateConflict { get; } =
        Error("KG6002", "Predicates that exclude each other", "'{0}' and '{1}' cannot both hold between '{2}' and '{3}'{4}" + SettleOrExcept)
            .WithFurther("the other statement").OfConstraint();

    public static DiagnosticDescriptor NegationConflict { get; } =
        Error("KG6003", "Both asserted and negated", "'{0}' '{1}' '{2}' is both asserted and negated{3}" + Settle)
            .WithFurther("the other statement").OfConstraint();

    private static DiagnosticDescriptor[] ConflictFamily => [SingleValueConflict, PredicateConflict, NegationConflict];
}
