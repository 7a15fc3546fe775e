using KnowledgeGraph.Compiler.Binding;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>Tells whether passages name entities. Each entity is looked for once in each passage.</summary>
internal sealed class NameFitter(FactIndex facts)
{
    private readonly NameForms _names = new(facts.Entities);
    private readonly Dictionary<(PassageWindow Window, string Entity), PassageFit> _found = new(WindowComparer.Instance);

    /// <summary>The names as words.</summary>
    public NameForms Forms => _names;

    /// <summary>Whether anything can be looked for.</summary>
    public bool CanBeNamed(string entity) => _names.CanBeNamed(entity);

    /// <summary>The name of an entity.</summary>
    public string NameOf(string entity) => _names.NameOf(entity);

    /// <summary>How a passage names an entity.</summary>
    /// <param name="standIns">The words that stand for entities in the passages of the statement.</param>
    public PassageFit Of(string entity, PassageWindow window, IReadOnlyList<StandIn> standIns)
    {
        if (!_found.TryGetValue((window, entity), out var fit))
        {
            _found.Add((window, entity), fit = Find(entity, window));
        }

        return fit == PassageFit.InPassage ? fit : Nearer(fit, entity, window, standIns);
    }

    /// <summary>Whether words stand in a passage or in the sentences around it.</summary>
    public static PassageFit Find(string[] words, PassageWindow window) =>
        NameForms.HasAll(words, window.Text, window.Passage) ? PassageFit.ByStandIn
            : NameForms.HasAll(words, window.Text, window.Context) ? PassageFit.InSentence
            : PassageFit.Missing;

    private PassageFit Find(string entity, PassageWindow window)
    {
        if (_names.IsNamed(entity, window.Text, window.Passage))
        {
            return PassageFit.InPassage;
        }

        var fit = _names.IsNamed(entity, window.Text, window.Context) || window.Source.Entity == entity
            ? PassageFit.InSentence
            : PassageFit.Missing;
        foreach (var words in facts.StandIns.TryGetValue(entity, out var ofEntity) ? ofEntity : [])
        {
            fit = (PassageFit)Math.Min((byte)fit, (byte)Find(NameForms.Words(words), window));
        }

        return fit;
    }

    private static PassageFit Nearer(PassageFit fit, string entity, PassageWindow window, IReadOnlyList<StandIn> standIns)
    {
        foreach (var standIn in standIns)
        {
            if (standIn.Entity == entity)
            {
                fit = (PassageFit)Math.Min((byte)fit, (byte)Find(NameForms.Words(standIn.Words), window));
            }
        }

        return fit;
    }

    /// <summary>Windows are kept, so that one is the same only if it is the same object.</summary>
    private sealed class WindowComparer : IEqualityComparer<(PassageWindow Window, string Entity)>
    {
        public static WindowComparer Instance { get; } = new();

        public bool Equals((PassageWindow Window, string Entity) x, (PassageWindow Window, string Entity) y) =>
            ReferenceEquals(x.Window, y.Window) && string.Equals(x.Entity, y.Entity, StringComparison.Ordinal);

        public int GetHashCode((PassageWindow Window, string Entity) key) =>
            unchecked((key.Window.Passage.First * 397) ^ (key.Window.Passage.End * 31) ^ StringComparer.Ordinal.GetHashCode(key.Entity));
    }
}
