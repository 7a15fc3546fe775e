namespace KnowledgeGraph.Compiler.Tests.Support;

/// <summary>The railway with one thing broken, and all that the compiler must say about that.</summary>
/// <param name="id">The diagnostic that the case is about.</param>
/// <param name="path">The file that is changed.</param>
/// <param name="old">A text of that file; its first occurrence is replaced.</param>
/// <param name="replacement">What stands there instead.</param>
/// <param name="expected">Every diagnostic as MSBuild shows it, with <c>&lt;-</c> before each further location.</param>
public sealed class BrokenSet(string id, string path, string old, string replacement, params string[] expected)
{
    public string Id { get; } = id;

    public void ShouldBeReported()
    {
        var compilation = RailwaySet.Load().Replace(path, old, replacement).Compile();

        // An edited fact need not be in its passage any longer; only the cases about that tell so.
        compilation.Diagnostics
            .Where(diagnostic => !RailwaySet.IsOfTheSetItself(diagnostic) && (RailwaySet.IsAboutFit(Id) || !RailwaySet.IsAboutFit(diagnostic.Id)))
            .Select(Describe).ShouldBe(expected);
        compilation.Diagnostics.ShouldContain(diagnostic => diagnostic.Id == Id);
        compilation.Diagnostics.SelectMany(diagnostic => diagnostic.FurtherLocations).ShouldAllBe(location => location.Role.Length > 0);
        (compilation.FactSet is null).ShouldBe(
            compilation.Diagnostics.Any(diagnostic => diagnostic.Severity == Compiler.Diagnostics.DiagnosticSeverity.Error));
    }

    /// <summary>What the runner shows for a case.</summary>
    public override string ToString() => $"{Id} {path}: {replacement.Trim().Split('\n')[0]}";

    private static string Describe(Compiler.Diagnostics.Diagnostic diagnostic) =>
        diagnostic + string.Concat(diagnostic.FurtherLocations.Select(location => $" <- {location}"));
}
