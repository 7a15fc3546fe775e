using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>A place for a value: the object of a predicate, or a qualifier.</summary>
/// <param name="RangeCover">The kinds of <paramref name="Range"/> and all below them.</param>
internal readonly record struct ValueSlot(
    string Name, ValueKind Type, EquatableArray<string> Range, HashSet<string> RangeCover, string? Enumeration)
{
    public static ValueSlot Of(PredicateDefinition predicate) => new(
        predicate.Symbol.Name, predicate.Symbol.Type, predicate.Symbol.Range, predicate.Range, predicate.Symbol.Enumeration);

    public static ValueSlot Of(QualifierDefinition qualifier) => new(
        qualifier.Symbol.Name, qualifier.Symbol.Type, qualifier.Symbol.Range, qualifier.Range, qualifier.Symbol.Enumeration);
}
