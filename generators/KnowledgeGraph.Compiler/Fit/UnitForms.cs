using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>
/// The words and signs by which a text names a unit: those of its name and its symbols, and what a language writes for the signs.
/// </summary>
/// <param name="standIns">Other words for it.</param>
internal sealed class UnitForms(UnitSymbol unit, IReadOnlyList<string> standIns)
{
    private readonly string[] _words =
    [
        .. NameForms.Words(NameWords.Of(unit.Name)).Concat(NameForms.Words(unit.Symbol)).Concat(NameForms.Words(unit.Singular ?? ""))
            .Concat(standIns.SelectMany(NameForms.Words))
            .Where(word => char.IsLetter(word[0]) && word.Length > 1).Distinct(StringComparer.Ordinal),
    ];

    private readonly char[] _signs = [.. unit.Symbol.Where(FitTokenizer.IsSign)];

    /// <summary>Whether a part of a text names the unit.</summary>
    public bool IsNamed(FitText text, TokenRange part)
    {
        for (var i = part.First; i < part.End; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind == FitTokenKind.Sign
                ? Array.IndexOf(_signs, token.Folded[0]) >= 0
                : Array.Exists(_words, word => WordForms.AreAlike(word, token.Folded)))
            {
                return true;
            }
        }

        return text.Words is { } words
            && Array.Exists(
                _signs,
                sign => words.Signs.TryGetValue(sign, out var names) && names.Exists(name => NameForms.HasAll(name, text, part)));
    }
}
