using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>Collects the diagnostics of one run, up to a bound; what goes past it is counted and said in one line.</summary>
internal sealed class DiagnosticBag(int capacity)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private int _leftOut;

    /// <summary>An error was reported, whether or not there was room for it.</summary>
    public bool HasErrors => ErrorCount > 0;

    public int ErrorCount { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, SyntaxLocation location, params string[] arguments) =>
        Add(descriptor, location, [], arguments);

    public void Report(
        DiagnosticDescriptor descriptor, SyntaxLocation location, SyntaxLocation further, params string[] arguments) =>
        Add(descriptor, location, [further], arguments);

    public void Report(
        DiagnosticDescriptor descriptor, SyntaxLocation location, IReadOnlyList<SyntaxLocation> further, params string[] arguments) =>
        Add(descriptor, location, further, arguments);

    /// <summary>Reports something about the set as a whole.</summary>
    public void Report(DiagnosticDescriptor descriptor, params string[] arguments) => Add(descriptor, null, [], arguments);

    public void AddRange(EquatableArray<Diagnostic> diagnostics)
    {
        for (var i = 0; i < diagnostics.Count; i++)
        {
            if (diagnostics[i].Severity == DiagnosticSeverity.Error)
            {
                ErrorCount++;
            }

            if (_diagnostics.Count < capacity)
            {
                _diagnostics.Add(diagnostics[i]);
            }
            else
            {
                _leftOut++;
            }
        }
    }

    /// <summary>All of them in the order of a report.</summary>
    public EquatableArray<Diagnostic> ToSortedArray()
    {
        if (_leftOut > 0)
        {
            var count = _leftOut.ToString(System.Globalization.CultureInfo.InvariantCulture);
            _diagnostics.Add(new Diagnostic(DiagnosticCatalogue.TooManyDiagnostics, null, default, new([count])));
            _leftOut = 0;
        }

        var sorted = _diagnostics.ToArray();
        Array.Sort(sorted, DiagnosticComparer.Instance);
        return new EquatableArray<Diagnostic>(sorted);
    }

    private void Add(
        DiagnosticDescriptor descriptor, SyntaxLocation? location, IReadOnlyList<SyntaxLocation> further, string[] arguments)
    {
        if (descriptor.DefaultSeverity == DiagnosticSeverity.Error)
        {
            ErrorCount++;
        }

        if (_diagnostics.Count >= capacity)
        {
            _leftOut++;
            return;
        }

        var others = new DiagnosticLocation[further.Count];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = further[i].ToDiagnosticLocation();
        }

        _diagnostics.Add(new Diagnostic(descriptor, location?.ToDiagnosticLocation(), new(others), new(arguments)));
    }
}
