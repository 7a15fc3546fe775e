using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.AspNetCore.Assistants;
using KnowledgeGraph.AspNetCore.Explorer;
using KnowledgeGraph.AspNetCore.Export;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Ide;
using KnowledgeGraph.AspNetCore.Limits;
using KnowledgeGraph.AspNetCore.Pages;
using KnowledgeGraph.AspNetCore.Subscriptions;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.AspNetCore.Transport.Documents;

namespace KnowledgeGraph.AspNetCore;

/// <summary>The parts of its facts that an application serves, and their limits. Defaults are right for a laptop.</summary>
/// <example>
/// <code>
/// builder.Services.AddKnowledgeGraph(Facts.Graph, options =>
/// {
///     options.Ide.Enabled = builder.Environment.IsDevelopment();
///     options.GraphQL.MaxCost = 50_000;
/// });
/// </code>
/// </example>
public sealed class KnowledgeGraphOptions
{
    /// <inheritdoc cref="ExplorerOptions"/>
    public ExplorerOptions Explorer { get; set; } = new();

    /// <inheritdoc cref="IdeOptions"/>
    public IdeOptions Ide { get; set; } = new();

    /// <inheritdoc cref="PageOptions"/>
    public PageOptions Pages { get; set; } = new();

    /// <summary>The Model Context Protocol over HTTP. Off by default: an application may have an MCP server of its own.</summary>
    public AssistantOptions Mcp { get; set; } = new() { Enabled = false };

    /// <inheritdoc cref="GraphQLOptions"/>
    public GraphQLOptions GraphQL { get; set; } = new();

    /// <inheritdoc cref="HttpOptions"/>
    public HttpOptions Http { get; set; } = new();

    /// <inheritdoc cref="AdmissionOptions"/>
    public AdmissionOptions Admission { get; set; } = new();

    /// <inheritdoc cref="ExportOptions"/>
    public ExportOptions Export { get; set; } = new();

    /// <inheritdoc cref="DocumentOptions"/>
    public DocumentOptions Documents { get; set; } = new();

    /// <inheritdoc cref="SubscriptionOptions"/>
    public SubscriptionOptions Subscriptions { get; set; } = new();

    /// <inheritdoc cref="ImagesOptions"/>
    public ImagesOptions Images { get; set; } = new();

    /// <summary>Whether everybody who may open the IDE may read the saved questions, which it starts with.</summary>
    internal bool ShowsQuestionsInIde { get; set; } = true;

    /// <summary>The path of the health of the process, relative to the first page; null if there is none to link to.</summary>
    internal string? Health { get; set; }

    /// <summary>Refuses what is out of its range, and options that do not go together.</summary>
    /// <exception cref="InvalidOptionException">One of them is refused.</exception>
    internal void Check()
    {
        CheckRanges(nameof(GraphQL), GraphQL);
        CheckRanges(nameof(Http), Http);
        CheckRanges(nameof(Admission), Admission);
        CheckRanges(nameof(Export), Export);
        CheckRanges(nameof(Documents), Documents);
        CheckRanges(nameof(Subscriptions), Subscriptions);
        CheckRanges(nameof(Images), Images);
        FederationCheck.Check(GraphQL);
        if (Http.MaxBytesUnderWay < GraphQL.MaxResponseSize)
        {
            throw new InvalidOptionException(
                $"Http:MaxBytesUnderWay is {Http.MaxBytesUnderWay}; it must be at least GraphQL:MaxResponseSize, "
                + $"{GraphQL.MaxResponseSize}: a larger answer would never be sent.");
        }
    }

    private static void CheckRanges<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(string section, T options)
    {
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<LimitAttribute>() is { } limit && property.GetValue(options) is { } value
                && limit.Refuse(value) is { } range)
            {
                throw new InvalidOptionException($"{section}:{property.Name} is {value}; it must be {range}");
            }
        }
    }
}
