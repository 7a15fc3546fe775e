using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Linking;

/// <summary>
/// Puts two descriptions of one thing together, field by field: what only one of them gives is taken, and what both give has to be the
/// same.
/// </summary>
internal sealed class Agreement
{
    private readonly List<string> _differences = [];

    /// <summary>The fields that differ, for a message; null where there are none.</summary>
    public string? Difference => _differences.Count == 0 ? null : DefinitionDifference.Phrase(_differences);

    /// <summary>A field that may be absent.</summary>
    public T? Optional<T>(string field, T? first, T? second)
        where T : class => second is null ? first : first is null ? second : Same(field, first, second);

    /// <summary>A field that is always there.</summary>
    public T Same<T>(string field, T first, T second)
    {
        if (!EqualityComparer<T>.Default.Equals(first, second))
        {
            _differences.Add($"'{field}'");
        }

        return first;
    }

    /// <summary>The join of two markings: what either set keeps back, both do.</summary>
    public static string? Higher(string? first, string? second, MarkingLattice markings) =>
        markings.NameAbove(markings.Join(markings.PlaceOf(first), markings.PlaceOf(second)));

    /// <summary>A list: that of the first, then what only the second has.</summary>
    public static EquatableArray<T> Union<T>(EquatableArray<T> first, EquatableArray<T> second)
        where T : IEquatable<T> => first == second ? first : first.Concat(second).Distinct().ToEquatableArray();
}
