namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>One way in which a fact was drawn.</summary>
internal sealed class Derivation(InferenceRule rule, Fact[] premises)
{
    private string[]? _sorted;

    public InferenceRule Rule { get; } = rule;

    /// <summary>In the rule's order.</summary>
    public Fact[] Premises { get; } = premises;

    /// <summary>Most derivations are the only one of their fact and are never compared.</summary>
    private string[] Sorted => _sorted ??= SortedIds(Premises);

    /// <summary>By rule, then by the set of premises: the same premises in another order are the same way.</summary>
    public int CompareTo(Derivation other)
    {
        var order = string.CompareOrdinal(Rule.Name, other.Rule.Name);
        if (order == 0)
        {
            order = Compare(Sorted, other.Sorted);
        }

        return order;
    }

    /// <summary>By the premises in the rule's order.</summary>
    public int CompareSequence(Derivation other) =>
        Compare(Array.ConvertAll(Premises, premise => premise.Id), Array.ConvertAll(other.Premises, premise => premise.Id));

    private static int Compare(string[] left, string[] right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var order = string.CompareOrdinal(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static string[] SortedIds(Fact[] premises)
    {
        var ids = Array.ConvertAll(premises, premise => premise.Id);
        Array.Sort(ids, StringComparer.Ordinal);
        return ids;
    }
}

/// <summary>
/// The derivations of one fact. First the one that it was founded on, so that following first derivations leads to
/// stated facts and never in a cycle; then the others in order, up to a bound.
/// </summary>
internal sealed class DerivationList(Derivation founding)
{
    /// <summary>At most so many derivations of a fact are kept.</summary>
    public const int Capacity = 32;

    private static readonly List<Derivation> None = [];
    private List<Derivation> _others = None;

    public Derivation Founding { get; private set; } = founding;

    /// <summary>Keeps the first of them by order; one that is already there is not added again. O(log capacity).</summary>
    public void Add(Derivation derivation)
    {
        if (derivation.CompareTo(Founding) == 0)
        {
            if (derivation.CompareSequence(Founding) < 0)
            {
                Founding = derivation;
            }

            return;
        }

        var place = Place(derivation);
        if (place < _others.Count && _others[place].CompareTo(derivation) == 0)
        {
            if (derivation.CompareSequence(_others[place]) < 0)
            {
                _others[place] = derivation;
            }

            return;
        }

        if (ReferenceEquals(_others, None))
        {
            _others = [];
        }

        _others.Insert(place, derivation);
        if (_others.Count >= Capacity)
        {
            _others.RemoveAt(_others.Count - 1);
        }
    }

    /// <summary>The founding one first.</summary>
    public T[] ConvertAll<T>(Func<Derivation, T> convert)
    {
        var all = new T[_others.Count + 1];
        all[0] = convert(Founding);
        for (var i = 0; i < _others.Count; i++)
        {
            all[i + 1] = convert(_others[i]);
        }

        return all;
    }

    private int Place(Derivation derivation)
    {
        var low = 0;
        var high = _others.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_others[middle].CompareTo(derivation) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
