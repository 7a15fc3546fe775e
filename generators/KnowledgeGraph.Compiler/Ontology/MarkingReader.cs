using System.Globalization;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the section <c>markings</c>: the levels of disclosure, in place of those of the Traffic Light Protocol.</summary>
internal static class MarkingReader
{
    public const string Key = "markings";

    public static readonly string[] Keys = [AboveKey, "description"];

    private const string AboveKey = "above";
    private const string BuiltIn = "TLP";
    private const int MaxLength = 64;
    private static readonly string Limit = MarkingLattice.MaxLevels.ToString(CultureInfo.InvariantCulture);

    private static readonly NameForm Form = new(
        IsName, "a letter, then letters, digits and the signs ':', '+', '-', '_' and '.', at most 64");

    /// <summary>Whether the section names the levels of the Traffic Light Protocol, which hold without a section as well.</summary>
    public static bool IsBuiltIn(SyntaxNode section) => section is ScalarSyntax { Value: BuiltIn };

    public static void Read(MappingSyntax root, OntologyScope scope)
    {
        if (root.Find(Key) is not { } entry || IsBuiltIn(entry.Value))
        {
            return;
        }

        if (entry.Value is ScalarSyntax { IsEmpty: false } word)
        {
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.MalformedValue, scope.Reader.At(word), word.Value, $"{BuiltIn}, or a mapping from levels to what they are");
            return;
        }

        var declared = new List<(Declaration Declaration, string Description)>();
        foreach (var declaration in scope.Declarations(
            root, Key, "marking", Keys, new DeclarationLimit(MarkingLattice.MaxLevels, "markings", Limit)))
        {
            scope.CheckSpelling(declaration.Key, Form);
            declared.Add((declaration, scope.Description(declaration)));
        }

        if (declared.Count > 0 && !scope.HasErrors && Ordered(declared, scope) is { } levels)
        {
            var lattice = new MarkingLattice(levels);
            if (Check(lattice, declared, scope))
            {
                scope.Index.Markings = lattice;
            }
        }
    }

    /// <summary>The symbols of the levels; none for those of the Traffic Light Protocol.</summary>
    public static EquatableArray<MarkingSymbol> Symbols(MarkingLattice lattice) => ReferenceEquals(lattice, MarkingLattice.Tlp)
        ? default
        : lattice.Levels.Select(level => new MarkingSymbol(
            level.Name, level.Description, level.Above.Select(place => lattice.Levels[place].Name).ToEquatableArray())).ToEquatableArray();

    /// <summary>
    /// The levels in the order declared, except that each comes after those below it; null, with a diagnostic, where that is not possible.
    /// O(n²) in the levels.
    /// </summary>
    private static List<MarkingLevel>? Ordered(List<(Declaration Declaration, string Description)> declared, OntologyScope scope)
    {
        var names = declared.Select(level => level.Declaration.Name).ToArray();
        var above = declared.Select(level => LowerOnes(level.Declaration, names, scope)).ToArray();
        if (scope.HasErrors)
        {
            return null;
        }

        var levels = new List<MarkingLevel>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        while (levels.Count < declared.Count)
        {
            var next = Array.FindIndex(
                names, name => !places.ContainsKey(name) && above[Array.IndexOf(names, name)].All(lower => places.ContainsKey(lower)));
            if (next < 0)
            {
                var left = declared.Where(level => !places.ContainsKey(level.Declaration.Name)).ToArray();
                Report(left[0].Declaration, $"{NamePhrase.Of(left.Select(level => level.Declaration.Name))} are above each other in a circle", scope);
                return null;
            }

            places.Add(names[next], levels.Count);
            int[] lower = [.. above[next].Select(name => places[name]).OrderBy(place => place)];
            levels.Add(new MarkingLevel(names[next], declared[next].Description, lower));
        }

        return levels;
    }

    private static string[] LowerOnes(Declaration declaration, string[] names, OntologyScope scope)
    {
        var lower = new List<string>();
        foreach (var scalar in scope.Reader.Scalars(declaration.Syntax, AboveKey))
        {
            if (!names.Contains(scalar.Value))
            {
                scope.ReportUnknown(scalar, "marking", names, isListed: true);
            }
            else if (!lower.Contains(scalar.Value))
            {
                lower.Add(scalar.Value);
            }
        }

        return [.. lower];
    }

    /// <summary>Checks that one level is the lowest, and that any two have a join. O(n³) in the levels.</summary>
    private static bool Check(MarkingLattice lattice, List<(Declaration Declaration, string Description)> declared, OntologyScope scope)
    {
        var levels = lattice.Levels;
        for (var place = 1; place < levels.Count; place++)
        {
            if (!lattice.IsAtMost(MarkingLattice.Lowest, place))
            {
                Report(
                    DeclarationOf(place),
                    $"'{levels[place].Name}' is not above '{levels[0].Name}': one marking, which holds for what has none, is below all others",
                    scope);
                return false;
            }
        }

        for (var right = 1; right < levels.Count; right++)
        {
            for (var left = 1; left < right; left++)
            {
                if (lattice.TryJoin(left, right) is null)
                {
                    Report(
                        DeclarationOf(right),
                        $"'{levels[left].Name}' and '{levels[right].Name}' have no least marking above both, which what depends on both would have; "
                            + "declare one, or put one of them above the other",
                        scope);
                    return false;
                }
            }
        }

        return true;

        Declaration DeclarationOf(int place) => declared.First(level => level.Declaration.Name == levels[place].Name).Declaration;
    }

    private static void Report(Declaration declaration, string reason, OntologyScope scope) =>
        scope.Reader.Diagnostics.Report(DiagnosticCatalogue.MarkingsUnordered, scope.Reader.At(declaration.Key), reason);

    private static bool IsName(string name) =>
        name.Length is > 0 and <= MaxLength && name[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        && name.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or ':' or '+' or '-' or '_' or '.');
}
