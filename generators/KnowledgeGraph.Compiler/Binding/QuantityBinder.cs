using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds amounts with their unit.</summary>
internal static class QuantityBinder
{
    private static readonly string[] Keys = ["amount", "unit", "upTo", "per", "comparator"];

    public static QuantityValue? Bind(SyntaxNode node, string name, FactIndex index, NodeReader reader)
    {
        var what = $"'{name}'";
        if (reader.Mapping(node, what, "{ amount: …, unit: … }") is not { } mapping)
        {
            return null;
        }

        reader.CheckKeys(mapping, what, Keys);
        var amount = BindAmount(reader.Required(mapping, node, what, "amount"), reader);
        var upTo = reader.Optional(mapping, "upTo");
        var upperAmount = BindAmount(upTo, reader);
        var unit = BindUnit(reader.Required(mapping, node, what, "unit"), index, reader);
        var comparator = reader.Word(mapping, "comparator", FormatWords.Comparators, QuantityComparator.Exactly);
        var period = reader.Word(mapping, "per", FormatWords.Periods, QuantityPeriod.None);
        if (amount is null || unit is null || (upTo is not null && upperAmount is null))
        {
            return null;
        }

        if (upperAmount <= amount)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.MalformedValue, reader.At(upTo!), upTo!.Value, "greater than the amount");
        }

        return new QuantityValue(amount.Value, upperAmount, unit, comparator, period);
    }

    private static decimal? BindAmount(ScalarSyntax? scalar, NodeReader reader)
    {
        if (scalar is null)
        {
            return null;
        }

        if (LiteralParser.TryDecimal(scalar.Value, out var amount))
        {
            return amount;
        }

        reader.Diagnostics.Report(DiagnosticCatalogue.MalformedValue, reader.At(scalar), scalar.Value, "a decimal number");
        return null;
    }

    private static string? BindUnit(ScalarSyntax? scalar, FactIndex index, NodeReader reader)
    {
        if (scalar is null || index.Ontology.Units.ContainsKey(scalar.Value))
        {
            return scalar?.Value;
        }

        reader.Diagnostics.Report(
            DiagnosticCatalogue.UnknownUnit, reader.At(scalar), scalar.Value,
            reader.Suggester.Hint(scalar.Value, index.Ontology.Units.Keys));
        return null;
    }
}
