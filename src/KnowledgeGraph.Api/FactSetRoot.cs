using KnowledgeGraph.Api.Changes;
using KnowledgeGraph.Api.CitedDocuments;
using KnowledgeGraph.Api.FactSets;
using KnowledgeGraph.Api.Federation;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api;

/// <summary>
/// The root object of every request to a schema: a graph in the vocabulary of the schema, and what is known about it. Immutable; other
/// facts have another root.
/// </summary>
public sealed class FactSetRoot
{
    private QuestionCatalogue? _questions;
    private IdentifierIndex? _identifiers;

    /// <param name="graph">Must stay open while requests use this root.</param>
    public FactSetRoot(FactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Graph = graph;
        History = new NoHistory(graph);
        Summary = new FactSetSummary(graph);
    }

    public FactGraph Graph { get; }

    /// <summary>The earlier versions of the facts; only the current one by default.</summary>
    public IFactSetHistory History { get; init; }

    /// <summary>The files from which the facts come; null if they are not watched.</summary>
    public WorkingCopy? WorkingCopy { get; init; }

    /// <summary>Counts that require a scan of all rows.</summary>
    internal FactSetSummary Summary { get; }

    /// <summary>The documents requested so far.</summary>
    internal DocumentCache Documents { get; } = new();

    /// <summary>The saved questions; read on first use.</summary>
    public QuestionCatalogue Questions => Volatile.Read(ref _questions) ?? ReadQuestions();

    /// <summary>The entities by their identifiers; read on first use.</summary>
    internal IdentifierIndex Identifiers => LazyInitializer.EnsureInitialized(ref _identifiers, () => new IdentifierIndex(Graph));

    internal static FactSetRoot Of(ResolveContext context) => (FactSetRoot)context.Root!;

    internal static FactGraph GraphOf(ResolveContext context) => Of(context).Graph;

    internal static FactGraph GraphOf(BindContext context) => ((FactSetRoot)context.Root!).Graph;

    private QuestionCatalogue ReadQuestions() => LazyInitializer.EnsureInitialized(ref _questions, () => QuestionCatalogue.Of(Graph));
}
