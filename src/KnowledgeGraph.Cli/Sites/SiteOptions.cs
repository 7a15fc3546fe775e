namespace KnowledgeGraph.Cli.Sites;

/// <summary>How a site is written.</summary>
internal sealed record SiteOptions
{
    /// <summary>The address at which the site will be, with a slash at its end; null if it is not known, and all links are relative.</summary>
    public string? Url { get; init; }

    /// <summary>The day of the feed; null for the last day on which a source of the facts was published.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The folder of the cited documents, from which passages are shown where a source may be quoted; null for no passages.</summary>
    public string? Documents { get; init; }

    /// <summary>The folder with the files of the engine; null for a site without the explorer.</summary>
    public string? EngineFolder { get; init; }

    /// <summary>The path of the site on its host, with a slash at both ends, for files that cannot be relative.</summary>
    public string HostPath => Url is null ? "/" : new Uri(Url).AbsolutePath;
}
