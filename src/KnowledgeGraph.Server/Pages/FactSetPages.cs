using System.Runtime.CompilerServices;
using KnowledgeGraph.Server.FactSets;
using KnowledgeGraph.Server.Ide;
using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Pages;

/// <summary>The pages that depend on the fact set: each is made when it is first asked for, and kept as long as the set.</summary>
/// <param name="examples">Reads the example operations.</param>
/// <param name="endpoint">The path of the API, as clients see it.</param>
/// <param name="addresses">The addresses where the server listens, which are known once it does.</param>
internal sealed class FactSetPages(ExampleReader examples, string endpoint, ICollection<string> addresses)
{
    private readonly ConditionalWeakTable<ServedVocabulary, Lazy<IReadOnlyList<ExampleOperation>>> _examples = [];
    private readonly ConditionalWeakTable<ServedVocabulary, ConstantResponse> _ideConfigurations = [];
    private readonly ConditionalWeakTable<ServedFactSet, ConstantResponse> _homePages = [];

    /// <summary>The first page of a set.</summary>
    public RequestDelegate Home(ServedFactSet set) => _homePages
        .GetValue(set, set => HomePage.Render(set.Graph, ExamplesOf(set.Vocabulary), addresses))
        .HandleAsync;

    /// <summary>The configuration of the IDE.</summary>
    public RequestDelegate IdeConfiguration(ServedFactSet set) => _ideConfigurations
        .GetValue(set.Vocabulary, vocabulary => Ide.IdeConfiguration.Create(endpoint, ExamplesOf(vocabulary)))
        .HandleAsync;

    private IReadOnlyList<ExampleOperation> ExamplesOf(ServedVocabulary vocabulary) => _examples
        .GetValue(vocabulary, vocabulary => new Lazy<IReadOnlyList<ExampleOperation>>(() => examples.Read(vocabulary.Schema)))
        .Value;
}
