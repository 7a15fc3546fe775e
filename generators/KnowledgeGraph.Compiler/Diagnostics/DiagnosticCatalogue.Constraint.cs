namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor Cycle { get; } =
        Error("KG3001", "Cycle", "'{0}' may not lead back to where it began: {1}{2}").WithFurther("a step of the cycle").OfConstraint();

    public static DiagnosticDescriptor SymmetricTwice { get; } =
        Error("KG3002", "Symmetric statement written from both ends", "'{0}' is symmetric, and the same statement is written at '{1}'")
            .WithFurther("first written here").OfConstraint();

    public static DiagnosticDescriptor IdentifierFormat { get; } =
        Error("KG3003", "Identifier in the wrong format", "'{0}' is not an identifier of the scheme '{1}', whose format is {2}").OfConstraint();

    public static DiagnosticDescriptor IdentifierDomain { get; } =
        Error("KG3004", "Identifier of the wrong scheme", "'{0}' is {1}, and the scheme '{2}' is for {3}").OfConstraint();

    public static DiagnosticDescriptor IdentifierTaken { get; } =
        Error("KG3005", "Identifier of two entities", "The identifier '{0}' of the scheme '{1}' already belongs to '{2}'")
            .WithFurther("the other entity is declared here").OfConstraint();

    public static DiagnosticDescriptor ValueTaken { get; } =
        Error("KG3006", "Value of two subjects", "The values of '{0}' are distinct, and '{1}' has both '{2}' and '{3}'{4}")
            .WithFurther("the other statement").OfConstraint();

    public static DiagnosticDescriptor FormatBroken { get; } =
        Error("KG3007", "Value in the wrong format", "'{0}' does not match the format of '{1}', {2}").OfConstraint();

    public static DiagnosticDescriptor NotOneOf { get; } =
        Error("KG3008", "Value that is not allowed", "'{0}' is not one of the values that '{1}' may have{2}").OfConstraint();

    public static DiagnosticDescriptor StatementRequired { get; } =
        Error("KG3009", "Statement missing", "'{0}' {1}, and so it needs a statement with '{2}'").OfConstraint();

    public static DiagnosticDescriptor UnusedException { get; } =
        Warning("KG3010", "Unnecessary exception", "Nothing here breaks the constraint '{0}'; the exception can be removed");

    private static DiagnosticDescriptor[] ConstraintFamily =>
    [
        Cycle, SymmetricTwice, IdentifierFormat, IdentifierDomain, IdentifierTaken, ValueTaken, FormatBroken, NotOneOf,
        StatementRequired, UnusedException,
    ];
}
