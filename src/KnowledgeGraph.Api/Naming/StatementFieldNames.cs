namespace KnowledgeGraph.Api.Naming;

/// <summary>The fields of a statement and its parts that recur in conditions or orders.</summary>
internal static class StatementFieldNames
{
    public const string Id = "id";
    public const string EarliestStart = "earliestStart";
    public const string LatestStart = "latestStart";
    public const string EarliestEnd = "earliestEnd";
    public const string LatestEnd = "latestEnd";
    public const string Value = "value";
    public const string Rule = "rule";
    public const string Subject = "subject";
    public const string Predicate = "predicate";
    public const string Object = "object";
    public const string Qualifiers = "qualifiers";
    public const string Since = "since";
    public const string Until = "until";
    public const string On = "on";
    public const string Time = "time";
    public const string WitnessDays = "witnessDays";
    public const string KnownSince = "knownSince";
    public const string Modality = "modality";
    public const string AttributedTo = "attributedTo";
    public const string Credibility = "credibility";
    public const string Likelihood = "likelihood";
    public const string Rank = "rank";
    public const string Reason = "reason";
    public const string Note = "note";
    public const string Evidence = "evidence";
    public const string IndependentOrigins = "independentOrigins";
    public const string Basis = "basis";
    public const string Derivations = "derivations";
    public const string Conflicts = "conflicts";
    public const string Reviews = "reviews";
    public const string ReviewState = "reviewState";
    public const string Marking = "marking";
}
