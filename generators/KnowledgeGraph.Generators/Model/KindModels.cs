using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Reporting;

namespace KnowledgeGraph.Generators.Model;

/// <summary>The kinds of a set, before they go their separate ways.</summary>
public sealed record KindModels(EquatableArray<KindModel> Kinds)
{
    /// <summary>One outcome per kind, so that a kind whose model is the same is not emitted again; a failure stays one.</summary>
    public static IEnumerable<Outcome<KindModel>> Each(Outcome<KindModels> outcome) =>
        outcome.Failure is { } failure
            ? [new Outcome<KindModel>(null, failure)]
            : (outcome.Value?.Kinds ?? default).Select(kind => new Outcome<KindModel>(kind, null));
}
