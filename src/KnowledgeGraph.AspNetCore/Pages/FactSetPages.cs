using System.Runtime.CompilerServices;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Ide;
using KnowledgeGraph.AspNetCore.Questions;
using KnowledgeGraph.AspNetCore.Transport;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace KnowledgeGraph.AspNetCore.Pages;

/// <summary>The pages that depend on the fact set: each is made when it is first asked for, and kept as long as the set.</summary>
/// <param name="path">Where the API is.</param>
/// <param name="options">What is served.</param>
/// <param name="server">Knows the addresses where it listens once it does.</param>
internal sealed class FactSetPages(ApiPath path, KnowledgeGraphOptions options, IServer server)
{
    /// <summary>A home page whose questions are not all answered in time is made anew, but not for every visitor.</summary>
    private const int MaxAttempts = 2;

    private readonly ConditionalWeakTable<ServedFactSet, Lazy<Task<IdeDocument>>> _examples = [];
    private readonly ConditionalWeakTable<ServedFactSet, KeptPage> _homePages = [];

    // As clients see it.
    private readonly string _endpoint = options.Http.PathBase.TrimEnd('/') + path.Full;

    /// <summary>The first page of a set.</summary>
    public RequestDelegate Home(ServedFactSet set) => async context => await (await HomePageOf(set)).HandleAsync(context);

    /// <summary>The results of a search.</summary>
    public static RequestDelegate Search(ServedFactSet set) => context => FoundPage.Render(set.Graph, context).HandleAsync(context);

    /// <summary>The configuration of the IDE: with what the link that opened it names, or else with the examples.</summary>
    public RequestDelegate IdeConfiguration(ServedFactSet set) => async context =>
    {
        var document = IdeLink.Of(context.Request.Query).Open(
            options.ShowsQuestionsInIde ? set.Questions.Catalogue : null,
            options.ShowsQuestionsInIde ? await ExamplesOf(set) : new IdeDocument());
        await Ide.IdeConfiguration.Create(_endpoint, document).HandleAsync(context);
    };

    /// <summary>The examples are asked once for a set: only those that are answered count.</summary>
    private Task<IdeDocument> ExamplesOf(ServedFactSet set) => _examples.GetValue(
        set, static set => new Lazy<Task<IdeDocument>>(() => Task.Run(() => Examples(set)))).Value;

    private static IdeDocument Examples(ServedFactSet set)
    {
        using var budget = new CancellationTokenSource(HomePage.MaxTime);
        var document = new IdeDocument();
        foreach (var question in ExampleQuestions.Choose(set, budget.Token))
        {
            document.Add(question.Text);
        }

        return document;
    }

    /// <summary>Requests that come while the page is made wait for it, without a thread.</summary>
    private Task<ConstantResponse> HomePageOf(ServedFactSet set)
    {
        var kept = _homePages.GetValue(set, static _ => new KeptPage());
        lock (kept.Lock)
        {
            return kept.Page is { IsFaulted: false } page ? page : kept.Page = Task.Run(() => MakeHomePage(set, kept));
        }
    }

    private ConstantResponse MakeHomePage(ServedFactSet set, KeptPage kept)
    {
        var (page, isComplete) = HomePage.Render(set, server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [], path, options);
        lock (kept.Lock)
        {
            kept.Attempts++;
            if (!isComplete && kept.Attempts < MaxAttempts)
            {
                kept.Page = null;
            }
        }

        return page;
    }

    private sealed class KeptPage
    {
        public Lock Lock { get; } = new();

        public int Attempts { get; set; }

        public Task<ConstantResponse>? Page { get; set; }
    }
}
