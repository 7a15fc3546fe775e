using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Generators.Tests.Samples;

/// <summary>The outcome of one run of the generator.</summary>
/// <param name="Project">The project whose next run follows this one.</param>
internal sealed record GeneratorRun(
    FactProject Project, GeneratorDriverRunResult Result, CSharpCompilation Compilation, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The emitted files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>As the command line shows them: <c>path(line,column): severity id: message</c>.</summary>
    public string[] Messages => [.. Diagnostics.Select(Format)];

    /// <summary>Warnings and errors of the C# compiler over the project's code and the emitted code; warnings count as errors.</summary>
    public string[] CompilerErrors =>
        [.. Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Format)];

    /// <summary>What became of every item of a step.</summary>
    public IncrementalStepRunReason[] Reasons(string step) =>
        Result.Results.Single().TrackedSteps.TryGetValue(step, out var runs)
            ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)]
            : [];

    /// <summary>What became of every output.</summary>
    public IncrementalStepRunReason[] OutputReasons() =>
        [.. Result.Results.Single().TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>Compiles project and emitted code, and calls <c>Probe.Run</c> in it.</summary>
    public string Execute() => Load().CreateDelegate<Func<string>>()();

    /// <summary>Compiles project and emitted code, and finds <c>Probe.Run</c> in it.</summary>
    public MethodInfo Load()
    {
        CompilerErrors.ShouldBeEmpty();
        using var assembly = new MemoryStream();
        Compilation.Emit(assembly).Success.ShouldBeTrue();
        assembly.Position = 0;
        var loaded = new AssemblyLoadContext("facts", isCollectible: false).LoadFromStream(assembly);
        return loaded.GetType("Probe")!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!;
    }

    private static string Format(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var message = $"{severity} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
        if (diagnostic.Location == Location.None)
        {
            return message;
        }

        var span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {message}";
    }
}
