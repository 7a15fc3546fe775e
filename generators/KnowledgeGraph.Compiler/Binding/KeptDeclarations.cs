using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// Everything on which the statements of a file depend besides its text, as long as they have neither findings nor evidence: the ontology,
/// the kinds and markings of entities, and the sources of whole files. A former id that is used is a finding.
/// </summary>
internal sealed class KeptDeclarations
{
    private readonly SyntaxTree _ontology;
    private readonly bool _reportsAll;
    private readonly int? _reviewsAsOf;
    private readonly Dictionary<string, string?> _kinds;
    private readonly Dictionary<string, int> _markings;
    private readonly Dictionary<string, string> _fileSources;

    private KeptDeclarations(FactIndex index, SyntaxTree ontology, bool reportsAll)
    {
        _ontology = ontology;
        _reportsAll = reportsAll;
        _reviewsAsOf = index.Ontology.ReviewsAsOf;
        _kinds = index.EntityKinds;
        _markings = index.EntityMarkings;
        _fileSources = index.DefaultSources.ToDictionary(source => source.Key, source => source.Value.Symbol.Id, StringComparer.Ordinal);
    }

    /// <summary>
    /// The declarations of a set: those that lists were bound with before, where they are the same. Null for a set whose statements depend
    /// on more: one that uses others, is read in part or is released. O(entities).
    /// </summary>
    /// <param name="ontology">The tree of the ontology.</param>
    public static KeptDeclarations? Of(FactIndex index, SyntaxTree ontology, List<PendingStatements> pending, bool reportsAll)
    {
        if (!index.IsComplete || index.Sets is not null || index.Places is not null || index.Parts is not null)
        {
            return null;
        }

        var now = new KeptDeclarations(index, ontology, reportsAll);
        var kept = pending.Select(list => (list.List as SequenceSyntax)?.Kept).OfType<KeptStatements>().FirstOrDefault();
        return kept is not null && kept.Declarations.AreThoseOf(now) ? kept.Declarations : now;
    }

    private bool AreThoseOf(KeptDeclarations other) => ReferenceEquals(_ontology, other._ontology)
        && _reportsAll == other._reportsAll
        && _reviewsAsOf == other._reviewsAsOf
        && AreEqual(_kinds, other._kinds)
        && AreEqual(_markings, other._markings)
        && AreEqual(_fileSources, other._fileSources);

    private static bool AreEqual<T>(Dictionary<string, T> left, Dictionary<string, T> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var item in left)
        {
            if (!right.TryGetValue(item.Key, out var other) || !EqualityComparer<T>.Default.Equals(item.Value, other))
            {
                return false;
            }
        }

        return true;
    }
}
