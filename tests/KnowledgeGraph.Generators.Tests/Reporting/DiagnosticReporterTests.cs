using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Generators.Reporting;

namespace KnowledgeGraph.Generators.Tests.Reporting;

public sealed class DiagnosticReporterTests
{
    /// <summary>Both can be in one build: of two predicates only one may ask for the finding.</summary>
    [Fact]
    public void Finding_ThatIsOffByDefault_IsOnWhereAPredicateAsksForIt()
    {
        var off = DiagnosticCatalogue.HedgeDropped;
        var on = off with { IsOffByDefault = false };

        IsEnabled(off).ShouldBeFalse();
        IsEnabled(on).ShouldBeTrue();
        IsEnabled(off).ShouldBeFalse();

        static bool IsEnabled(DiagnosticDescriptor descriptor) =>
            DiagnosticReporter.Convert(new Diagnostic(descriptor, null, default, new(["may"])), 0, "").Descriptor.IsEnabledByDefault;
    }
}
