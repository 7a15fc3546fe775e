using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace KnowledgeGraph.Exchange.Tests.Support;

/// <summary>Readers of Debian's Python, or else of the first on the PATH, in a process of its own.</summary>
internal static class PythonReader
{
    private static readonly string? Interpreter = new[] { "/usr/bin/python3", "python3" }
        .FirstOrDefault(static python => Run(python, "-c", "import rdflib, networkx").ExitCode == 0);

    public static bool IsAvailable => Interpreter is not null;

    /// <summary>Runs a script of the folder <c>readers</c>, which must succeed.</summary>
    /// <returns>The JSON that it wrote.</returns>
    public static JsonElement Read(string script, params string[] arguments)
    {
        var path = RepositoryFolder.Combine("tests", "KnowledgeGraph.Exchange.Tests", "readers", script);
        var (exitCode, output, error) = Run(Interpreter.ShouldNotBeNull(), [path, .. arguments]);
        exitCode.ShouldBe(0, error);
        return JsonElement.Parse(output);
    }

    private static (int ExitCode, string Output, string Error) Run(string python, params string[] arguments)
    {
        try
        {
            return ChildProgram.Run(new ProcessStartInfo(python, arguments));
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            return (-1, "", exception.Message);
        }
    }
}

/// <summary>A theory that needs Python with rdflib and networkx. Without them it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PythonTheoryAttribute : TheoryAttribute
{
    public PythonTheoryAttribute() => Skip = PythonReader.IsAvailable
        ? null
        : "No python3 has rdflib and networkx (Debian: python3-rdflib python3-networkx).";
}
