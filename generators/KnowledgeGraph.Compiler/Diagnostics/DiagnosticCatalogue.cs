using System.Globalization;

namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>
/// Every diagnostic of the compiler, by family. An id, once released, keeps its meaning; each has a page under
/// <c>docs/diagnostics</c> and a test, and a test holds the three together.
/// </summary>
public static partial class DiagnosticCatalogue
{
    /// <summary>All descriptors, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
    [
        .. SyntaxFamily, .. BindingFamily, .. OntologyFamily, .. ConstraintFamily, .. TimeFamily, .. EvidenceFamily,
        .. ConflictFamily, .. QuestionFamily, .. CapacityFamily, .. ImageFamily, .. InternalFamily,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string format) =>
        new(id, title, format, Category(id), DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string format) =>
        new(id, title, format, Category(id), DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string format) =>
        new(id, title, format, Category(id), DiagnosticSeverity.Info);

    private static DiagnosticCategory Category(string id) =>
        (DiagnosticCategory)int.Parse(id.Substring(2, 1), NumberStyles.None, CultureInfo.InvariantCulture);
}
