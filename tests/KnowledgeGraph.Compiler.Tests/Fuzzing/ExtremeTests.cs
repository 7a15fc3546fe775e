using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Fuzz.Facts.Extremes;

namespace KnowledgeGraph.Compiler.Tests.Fuzzing;

/// <summary>Smaller editions of what <c>dotnet run --project tests/KnowledgeGraph.Fuzz -- extremes</c> measures.</summary>
public sealed class ExtremeTests
{
    private const int Share = 50;

    public static TheoryData<Extreme> Extremes => [.. ExtremeRun.All];

    [Theory]
    [MemberData(nameof(Extremes), DisableDiscoveryEnumeration = true)]
    public void FactCompiler_VeryMuchOfOneThing_IsCompiledOrRefused(Extreme extreme)
    {
        var compilation = ExtremeRun.Compile(extreme, extreme.Size / Share);

        (compilation.FactSet is null).ShouldBe(compilation.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }
}
