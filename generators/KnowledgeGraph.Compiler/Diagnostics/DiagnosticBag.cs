using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>
/// Collects the diagnostics of one run, up to a bound for errors and one for the rest; what goes past them is counted and said in one line.
/// </summary>
/// <param name="keepsAll">Keeps findings that are off by default as well.</param>
internal sealed class DiagnosticBag(int capacity, bool keepsAll = false)
{
    private const int MaxArgument = 1_000;

    private readonly List<Diagnostic> _diagnostics = [];
    private int _others;
    private int _leftOut;

    /// <summary>An error was reported, whether or not there was room for it.</summary>
    public bool HasErrors => ErrorCount > 0;

    public int ErrorCount { get; private set; }

    /// <summary>The number of diagnostics, with those that went past the bound.</summary>
    public int Count => ErrorCount + _others;

    /// <summary>Whether findings that are off by default are kept as well.</summary>
    public bool KeepsAll => keepsAll;

    /// <summary>Whether some went past the bound.</summary>
    public bool IsOverfull => _leftOut > 0;

    public void Report(DiagnosticDescriptor descriptor, SyntaxLocation location, params string[] arguments) =>
        Add(descriptor, location, [], arguments);

    public void Report(
        DiagnosticDescriptor descriptor, SyntaxLocation location, SyntaxLocation further, params string[] arguments) =>
        Add(descriptor, location, [further], arguments);

    public void Report(
        DiagnosticDescriptor descriptor, SyntaxLocation location, IReadOnlyList<SyntaxLocation> further, params string[] arguments) =>
        Add(descriptor, location, further, arguments);

    /// <summary>Reports a broken constraint, which may be a warning.</summary>
    public void Report(
        DiagnosticDescriptor descriptor,
        DiagnosticSeverity severity,
        SyntaxLocation location,
        IReadOnlyList<SyntaxLocation> further,
        params string[] arguments) => Add(descriptor, severity, location, further, arguments);

    /// <summary>Reports something about the set as a whole.</summary>
    public void Report(DiagnosticDescriptor descriptor, params string[] arguments) => Add(descriptor, null, [], arguments);

    /// <summary>An empty bag with the same bounds, for a part of the work.</summary>
    public DiagnosticBag Part() => new(capacity, keepsAll);

    /// <summary>Whether all of these fit as well.</summary>
    public bool HasRoomFor(IReadOnlyCollection<DiagnosticBag> parts) =>
        !parts.Any(part => part.IsOverfull)
        && ErrorCount + parts.Sum(part => (long)part.ErrorCount) <= capacity
        && _others + parts.Sum(part => (long)part._others) <= capacity;

    /// <summary>Adds those of a part, in their order.</summary>
    public void AddRange(DiagnosticBag part)
    {
        foreach (var diagnostic in part._diagnostics)
        {
            if (HasRoom(diagnostic.Severity))
            {
                _diagnostics.Add(diagnostic);
            }
        }
    }

    public void AddRange(EquatableArray<Diagnostic> diagnostics)
    {
        for (var i = 0; i < diagnostics.Count; i++)
        {
            if (HasRoom(diagnostics[i].Severity))
            {
                _diagnostics.Add(diagnostics[i]);
            }
        }
    }

    /// <summary>All of them in the order of a report.</summary>
    public EquatableArray<Diagnostic> ToSortedArray()
    {
        if (_leftOut > 0)
        {
            var count = CountPhrase.Of(_leftOut, "further diagnostic was", "further diagnostics were");
            _diagnostics.Add(new Diagnostic(DiagnosticCatalogue.TooManyDiagnostics, null, default, new([count])));
            _leftOut = 0;
        }

        var sorted = _diagnostics.ToArray();
        Array.Sort(sorted, DiagnosticComparer.Instance);
        return new EquatableArray<Diagnostic>(sorted);
    }

    /// <summary>A message may quote a value, and a value may be as long as a page.</summary>
    private static string Shortened(string argument) =>
        argument.Length <= MaxArgument ? argument
        : argument.Substring(0, char.IsHighSurrogate(argument[MaxArgument - 1]) ? MaxArgument - 1 : MaxArgument) + "…";

    /// <summary>Counts a diagnostic. Warnings never take the room of an error.</summary>
    private bool HasRoom(DiagnosticSeverity severity)
    {
        var number = severity == DiagnosticSeverity.Error ? ++ErrorCount : ++_others;
        _leftOut += number > capacity ? 1 : 0;
        return number <= capacity;
    }

    private void Add(
        DiagnosticDescriptor descriptor, SyntaxLocation? location, IReadOnlyList<SyntaxLocation> further, string[] arguments) =>
        Add(descriptor, descriptor.DefaultSeverity, location, further, arguments);

    private void Add(
        DiagnosticDescriptor descriptor,
        DiagnosticSeverity severity,
        SyntaxLocation? location,
        IReadOnlyList<SyntaxLocation> further,
        string[] arguments)
    {
        if ((descriptor.IsOffByDefault && severity != DiagnosticSeverity.Error && !keepsAll) || !HasRoom(severity))
        {
            return;
        }

        var others = new DiagnosticLocation[further.Count];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = (further[i] with { Role = further[i].Role ?? descriptor.FurtherRole }).ToDiagnosticLocation();
        }

        _diagnostics.Add(new Diagnostic(descriptor, location?.ToDiagnosticLocation(), new(others), new(Array.ConvertAll(arguments, Shortened)))
        {
            Severity = severity,
        });
    }
}
