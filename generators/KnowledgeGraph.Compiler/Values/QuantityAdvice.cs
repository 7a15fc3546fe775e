using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>Shows how a quantity is written, with the number and the unit that stand there already.</summary>
internal static class QuantityAdvice
{
    /// <summary><c>{ amount: 11, unit: lines }</c> for <c>11 lines</c>, and for <c>11</c> if lines are all that is counted.</summary>
    public static string Of(SyntaxNode node, IReadOnlyCollection<UnitSymbol> units)
    {
        var text = node is ScalarSyntax scalar ? scalar.Value.Trim() : "";
        var (unit, written) = units.SelectMany(unit => (string?[])[unit.Name, unit.Symbol, unit.Singular], (unit, word) => (unit, word))
            .Where(pair => pair.word is { Length: > 0 } word && text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(pair => pair.word!.Length)
            .FirstOrDefault();
        var number = text.Substring(0, text.Length - (written?.Length ?? 0)).Trim();
        var amount = LiteralParser.TryDecimal(number, out _) ? number : NumberAdvice.Read(number) ?? "…";
        return $"{{ amount: {amount}, unit: {unit?.Name ?? (units.Count == 1 ? units.First().Name : "…")} }}";
    }

    /// <summary>The end of the message about an amount: the number as the format writes it, or its unit under its own key.</summary>
    public static string OfAmount(ScalarSyntax amount, IReadOnlyCollection<UnitSymbol> units) =>
        NumberAdvice.Of(amount.Value) is { Length: > 0 } number ? number
        : Of(amount, units) is var whole && whole.IndexOf('…') < 0 ? "; write " + whole
        : "";
}
