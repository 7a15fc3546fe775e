namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor ImageTooLarge { get; } =
        Error("KG8101", "Fact set too large", "{0}");

    public static DiagnosticDescriptor ImageTooLargeToEmbed { get; } =
        Error(
            "KG8102",
            "Fact set too large to embed",
            "The image is {0} MB and an assembly can hold {1}; write it to a file with 'kg compile' and open that at run time");

    private static DiagnosticDescriptor[] ImageFamily => [ImageTooLarge, ImageTooLargeToEmbed];
}
