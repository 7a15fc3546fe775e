using System.Runtime.CompilerServices;
using KnowledgeGraph.Server.FactSets;
using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Pages;

/// <summary>The pages that depend on the fact set: each is made when it is first asked for, and kept as long as the set.</summary>
/// <param name="endpoint">The path of the API, as clients see it.</param>
/// <param name="addresses">The addresses where the server listens, which are known once it does.</param>
internal sealed class FactSetPages(string endpoint, ICollection<string> addresses)
{
    private const string QuestionParameter = "documentId";

    /// <summary>A home page whose questions are not all answered in time is made anew, but not for every visitor.</summary>
    private const int MaxAttempts = 2;

    private readonly ConditionalWeakTable<ServedFactSet, Lazy<ConstantResponse>> _ideConfigurations = [];
    private readonly ConditionalWeakTable<ServedFactSet, KeptPage> _homePages = [];

    /// <summary>Whether the configuration of the IDE, which anybody may read, has the questions of the set in it.</summary>
    public required bool ShowsQuestions { private get; init; }

    /// <summary>The path of the explorer, relative to the first page; null if there is none.</summary>
    public required string? Explorer { private get; init; }

    /// <summary>The first page of a set.</summary>
    public RequestDelegate Home(ServedFactSet set) => HomePageOf(set).HandleAsync;

    /// <summary>The results of a search.</summary>
    public static RequestDelegate Search(ServedFactSet set) => context => FoundPage.Render(set.Graph, context).HandleAsync(context);

    /// <summary>The configuration of the IDE: with the question that the request names, or else with the examples.</summary>
    public RequestDelegate IdeConfiguration(ServedFactSet set) => context => ConfigurationFor(set, context.Request).HandleAsync(context);

    private ConstantResponse HomePageOf(ServedFactSet set)
    {
        var kept = _homePages.GetValue(set, static _ => new KeptPage());
        lock (kept.Lock)
        {
            if (kept.Page is { } known)
            {
                return known;
            }

            var (page, isComplete) = HomePage.Render(set, addresses, Explorer);
            kept.Attempts++;
            if (isComplete || kept.Attempts == MaxAttempts)
            {
                kept.Page = page;
            }

            return page;
        }
    }

    private ConstantResponse ConfigurationFor(ServedFactSet set, HttpRequest request) =>
        ShowsQuestions && request.Query[QuestionParameter] is [{ } name] && set.Questions.Catalogue.Find(name) is { } question
            ? Ide.IdeConfiguration.Create(endpoint, [question])
            : _ideConfigurations.GetValue(set, set => new Lazy<ConstantResponse>(
                () => Ide.IdeConfiguration.Create(endpoint, ShowsQuestions ? set.Questions.Catalogue.Examples : []))).Value;

    private sealed class KeptPage
    {
        public Lock Lock { get; } = new();

        public int Attempts { get; set; }

        public ConstantResponse? Page { get; set; }
    }
}
