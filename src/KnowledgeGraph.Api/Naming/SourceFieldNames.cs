namespace KnowledgeGraph.Api.Naming;

/// <summary>The fields of a source and a passage that recur in conditions or orders.</summary>
internal static class SourceFieldNames
{
    public const string Id = "id";
    public const string Entity = "entity";
    public const string DerivedFrom = "derivedFrom";
    public const string Source = "source";
    public const string Verified = "verified";
    public const string Fit = "fit";
    public const string Title = "title";
    public const string Publisher = "publisher";
    public const string Authors = "authors";
    public const string Published = "published";
    public const string Language = "language";
    public const string Url = "url";
    public const string Licence = "licence";
    public const string Reliability = "reliability";
    public const string Sha256 = "sha256";
    public const string MayBeQuoted = "mayBeQuoted";
    public const string Description = "description";
    public const string Marking = "marking";
}
