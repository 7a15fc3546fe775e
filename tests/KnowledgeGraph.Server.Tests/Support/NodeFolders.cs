namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>The folders of this project with scripts for Node.</summary>
internal static class NodeFolders
{
    /// <summary>The audits of GraphQL over HTTP.</summary>
    public static readonly NodeFolder Audits = Find("audits");

    /// <summary>The schemas of tools that run containers.</summary>
    public static readonly NodeFolder Deploy = Find("deploy");

    /// <summary>Readers of what the server says of itself.</summary>
    public static readonly NodeFolder Descriptions = Find("descriptions");

    /// <summary>A client of server-sent events.</summary>
    public static readonly NodeFolder Events = Find("events");

    /// <summary>The composition of subgraphs, and gateways over them.</summary>
    public static readonly NodeFolder Federation = Find("federation");

    /// <summary>Front ends that are built against the API: Apollo, Relay, urql, genql.</summary>
    public static readonly NodeFolder Frontends = Find("frontends");

    /// <summary>The explorer, with its tests in TypeScript.</summary>
    public static readonly NodeFolder Explorer = new("src", "explorer");

    private static NodeFolder Find(string name) => new("tests", "KnowledgeGraph.Server.Tests", name);
}
